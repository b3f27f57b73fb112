package io.github.multiregionkms.junit;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.kms.KmsClient;

class MisplacedParametersTest {

    @ParameterizedTest
    @MethodSource
    void areRefused(Class<?> testCase, String message) {
        TestRun.of(testCase)
                .hasFailed(
                        1,
                        ParameterResolutionException.class,
                        message.replace("{case}", "MisplacedParametersTest." + testCase.getSimpleName()));
    }

    static Stream<Arguments> areRefused() {
        String aroundAll = " methods are called outside of the tests, and each test has a fake KMS of its own. Use"
                + " @BeforeEach or @AfterEach, or Scope.CLASS, or start a fake that you close yourself with"
                + " FakeKms.start(...).";
        String perClass =
                ": under Lifecycle.PER_CLASS the constructor is called before the first test, for all of them, and"
                        + " each test has a fake KMS of its own. Use a field, a parameter of @BeforeEach or of the test,"
                        + " Lifecycle.PER_METHOD, or Scope.CLASS.";
        return Stream.of(
                arguments(
                        BeforeAllTestCase.class,
                        "FakeKms as parameter 1 (FakeKms) of {case}.prepare: @BeforeAll" + aroundAll),
                arguments(
                        AfterAllTestCase.class,
                        "@InRegion(\"eu-west-1\") on parameter 2 (KmsClient) of {case}.cleanUp: @AfterAll" + aroundAll),
                arguments(
                        PerClassTestCase.class,
                        "@MrkFixture(alias = \"alias/a\") on parameter 1 (RelatedKeys) of the constructor of {case}"
                                + perClass),
                arguments(
                        NestedPerClassTestCase.class,
                        "@InRegion on parameter 1 (KmsClient) of the constructor of {case}.Inner" + perClass),
                arguments(
                        RegisteredTestCase.class,
                        "@InRegion on parameter 1 (KmsClient) of {case}.prepare: @BeforeAll" + aroundAll),
                arguments(
                        ArgumentsTestCase.class,
                        "FakeKms as parameter 1 (FakeKms) of {case}.regions: this is neither a constructor of a test class nor a"
                                + " @BeforeEach, @AfterEach or test method, and each test has a fake KMS of its own. Give it what it"
                                + " needs from there, or start a fake that you close yourself with FakeKms.start(...)."));
    }

    @MultiRegionKms
    static class BeforeAllTestCase {

        @BeforeAll
        static void prepare(FakeKms kms) {}

        @Test
        void test() {}
    }

    @MultiRegionKms
    @TestInstance(Lifecycle.PER_CLASS)
    static class AfterAllTestCase {

        @AfterAll
        void cleanUp(TestInfo info, @InRegion("eu-west-1") KmsClient ireland) {}

        @Test
        void test() {}
    }

    @MultiRegionKms
    @TestInstance(Lifecycle.PER_CLASS)
    static class PerClassTestCase {

        PerClassTestCase(@MrkFixture(alias = "alias/a") RelatedKeys keys) {}

        @Test
        void test() {}
    }

    @MultiRegionKms
    static class NestedPerClassTestCase {

        @Nested
        @TestInstance(Lifecycle.PER_CLASS)
        class Inner {

            Inner(@InRegion KmsClient client) {}

            @Test
            void test() {}
        }
    }

    static class RegisteredTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS =
                MultiRegionKmsExtension.builder().build();

        @BeforeAll
        static void prepare(@InRegion KmsClient client) {}

        @Test
        void test() {}
    }

    @MultiRegionKms
    static class ArgumentsTestCase {

        @ParameterizedTest
        @MethodSource
        void regions(String region) {}

        static Stream<String> regions(FakeKms kms) {
            return kms.regions().stream();
        }
    }
}
