package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.RelatedKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.kms.KmsClient;

class ScopeMistakesTest {

    @Test
    @DisplayName("a method cannot have the scope of a class")
    void onMethod() {
        TestRun.of(MethodTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "@MultiRegionKms(\"us-east-1\") on ScopeMistakesTest.MethodTestCase.test: Scope.CLASS is for classes, and"
                                + " a method is one test. Put the annotation on the class, or leave out the scope.");
    }

    @Test
    @DisplayName("an extension that is made for each test cannot have the scope of a class")
    void inInstanceField() {
        TestRun.of(InstanceFieldTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "ScopeMistakesTest.InstanceFieldTestCase.test: Scope.CLASS needs an extension that lives as long as a"
                                + " class, but a MultiRegionKmsExtension registered with @RegisterExtension is made anew for each"
                                + " test. Make its field static.");
    }

    @Test
    @DisplayName("keys that the first test would not find are refused")
    void keysOfEndpoint() {
        TestRun.of(StaticKeysTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "@MrkFixture on field ScopeMistakesTest.StaticKeysTestCase.keys (RelatedKeys): the field is static, and"
                                + " each test begins without the keys that were made before. Remove static, use a parameter, or"
                                + " give the class one world with Scope.CLASS.");
        TestRun.of(BeforeAllKeysTestCase.class)
                .hasFailed(
                        1,
                        ParameterResolutionException.class,
                        "@MrkFixture on parameter 1 (RelatedKeys) of ScopeMistakesTest.BeforeAllKeysTestCase.prepare:"
                                + " @BeforeAll methods are called outside of the tests, and each test begins without the keys"
                                + " that were made before. Use @BeforeEach or @AfterEach, or Scope.CLASS, or start a fake that"
                                + " you close yourself with FakeKms.start(...).");
        TestRun.of(ConstructorKeysTestCase.class)
                .hasFailed(
                        1,
                        ParameterResolutionException.class,
                        "@MrkFixture on parameter 1 (RelatedKeys) of the constructor of"
                                + " ScopeMistakesTest.ConstructorKeysTestCase: under Lifecycle.PER_CLASS the constructor is"
                                + " called before the first test, for all of them, and each test begins without the keys that"
                                + " were made before. Use a field, a parameter of @BeforeEach or of the test,"
                                + " Lifecycle.PER_METHOD, or Scope.CLASS.");
    }

    @Test
    @DisplayName("static fields of a superclass are refused where classes run concurrently")
    void inheritedStaticField() {
        TestRun.of(HeirTestCase.class, TestRun.CONCURRENT)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "@InRegion on field ScopeMistakesTest.AncestorTestCase.client (KmsClient): the field is static and in a"
                                + " superclass, and test classes that run concurrently share it. Remove static, use a parameter,"
                                + " or @Execution(SAME_THREAD).");
        TestRun.of(HeirTestCase.class).hasSucceeded(1);
    }

    static class MethodTestCase {

        @Test
        @MultiRegionKms(value = "us-east-1", scope = Scope.CLASS)
        void test() {}
    }

    static class InstanceFieldTestCase {

        @RegisterExtension
        final MultiRegionKmsExtension kms =
                MultiRegionKmsExtension.builder().scope(Scope.CLASS).build();

        @Test
        void test() {}
    }

    @MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
    static class StaticKeysTestCase {

        @MrkFixture
        static RelatedKeys keys;

        @Test
        void test() {}
    }

    @MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
    static class BeforeAllKeysTestCase {

        @BeforeAll
        static void prepare(@MrkFixture RelatedKeys keys) {}

        @Test
        void test() {}
    }

    @MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
    @TestInstance(Lifecycle.PER_CLASS)
    static class ConstructorKeysTestCase {

        ConstructorKeysTestCase(@MrkFixture RelatedKeys keys) {}

        @Test
        void test() {}
    }

    @MultiRegionKms(scope = Scope.CLASS)
    @Execution(ExecutionMode.CONCURRENT)
    abstract static class AncestorTestCase {

        @InRegion
        static KmsClient client;
    }

    static class HeirTestCase extends AncestorTestCase {

        @Test
        void test() {}
    }
}
