package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.kms.KmsClient;

@DisplayName("@RedirectsSdk")
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class RedirectsSdkTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ClassTestCase.class,
                HeirTestCase.class,
                MetaTestCase.class,
                MethodTestCase.class,
                RegisteredTestCase.class,
                NestedTestCase.class
            })
    @DisplayName("leads clients that an application makes to the fake of each test, one test after the other")
    void perTest(Class<?> testCase) {
        TestRun.of(testCase).hasSucceeded(8);
        TestRun.of(testCase, TestRun.CONCURRENT).hasSucceeded(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"per_method", "per_class"})
    @DisplayName("leads them to the fake of the class, where it has one")
    void perClass(String lifecycle) {
        TestRun.of(ScopeOfClassTestCase.class, TestRun.sequential(lifecycle)).hasSucceeded(3);
        TestRun.of(EndpointOfClassTestCase.class, TestRun.sequential(lifecycle)).hasSucceeded(3);
    }

    @Test
    @DisplayName("puts the system properties back after a test that failed, in whatever place")
    void afterFailures() {
        TestRun.of(FailingTestCase.class).hasFailed(1, IllegalStateException.class, "in the test");
        TestRun.of(FailingConstructorTestCase.class).hasFailed(1, IllegalStateException.class, "in the constructor");
        TestRun.of(FailingBeforeAllTestCase.class).hasFailed(1, IllegalStateException.class, "before all");
    }

    @Test
    @DisplayName("needs a fake")
    void withoutFake() {
        TestRun.of(FakelessTestCase.class)
                .hasFailed(
                        1,
                        ExtensionConfigurationException.class,
                        "RedirectsSdkTest.FakelessTestCase.test: @RedirectsSdk needs the fake KMS of a test, but there is none."
                                + " Annotate the method or its class with @MultiRegionKms, or register"
                                + " MultiRegionKmsExtension.builder()...build() with @RegisterExtension.");
    }

    /** What an application does: it knows of no fake. */
    static final class Application implements AutoCloseable {

        private final KmsClient client = KmsClient.create();

        void isLedTo(FakeKms kms) {
            String keyId = client.createKey().keyMetadata().keyId();
            assertThat(kms.client(kms.defaultRegion()).listKeys().keys())
                    .extracting(key -> key.keyId())
                    .contains(keyId);
        }

        @Override
        public void close() {
            client.close();
        }
    }

    static class Cases {

        private final Application ofInstance = new Application();

        @RepeatedTest(8)
        void test(FakeKms kms) {
            try (ofInstance) {
                ofInstance.isLedTo(kms);
            }
            assertThat(kms.client(kms.defaultRegion()).listKeys().keys()).hasSize(1);
        }
    }

    @MultiRegionKms({"eu-west-1", "us-east-1"})
    @RedirectsSdk
    static class ClassTestCase extends Cases {}

    static class HeirTestCase extends ClassTestCase {}

    @Retention(RetentionPolicy.RUNTIME)
    @MultiRegionKms
    @RedirectsSdk
    @interface Redirected {}

    @Redirected
    static class MetaTestCase extends Cases {}

    @MultiRegionKms
    static class MethodTestCase extends Cases {

        @Override
        @RepeatedTest(8)
        @RedirectsSdk
        void test(FakeKms kms) {
            super.test(kms);
        }
    }

    @RedirectsSdk
    static class RegisteredTestCase extends Cases {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS =
                MultiRegionKmsExtension.builder().regions("eu-west-1").build();
    }

    @Redirected
    static class NestedTestCase {

        @Nested
        class Inner extends Cases {}
    }

    @MultiRegionKms(scope = Scope.CLASS)
    @RedirectsSdk
    static class ScopeOfClassTestCase {

        private static Application application;

        @BeforeAll
        static void start() {
            application = new Application();
        }

        @AfterAll
        static void stop(FakeKms kms) {
            application.isLedTo(kms);
            application.close();
        }

        @RepeatedTest(2)
        void test(FakeKms kms) {
            application.isLedTo(kms);
            try (Application another = new Application()) {
                another.isLedTo(kms);
            }
        }

        @Nested
        class Inner {

            @Test
            void test(FakeKms kms) {
                application.isLedTo(kms);
            }
        }
    }

    @MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
    @RedirectsSdk
    static class EndpointOfClassTestCase {

        private static Application application;

        @BeforeAll
        static void start() {
            application = new Application();
        }

        @AfterAll
        static void stop() {
            application.close();
        }

        @RepeatedTest(3)
        void test(FakeKms kms) {
            application.isLedTo(kms);
            assertThat(kms.calls().operation("CreateKey").size()).isEqualTo(1);
        }
    }

    @Redirected
    static class FailingTestCase {

        @Test
        void test() {
            throw new IllegalStateException("in the test");
        }
    }

    @Redirected
    static class FailingConstructorTestCase {

        FailingConstructorTestCase() {
            throw new IllegalStateException("in the constructor");
        }

        @Test
        void test() {}
    }

    @MultiRegionKms(scope = Scope.CLASS)
    @RedirectsSdk
    static class FailingBeforeAllTestCase {

        @BeforeAll
        static void start(FakeKms kms) {
            if (kms.calls().size() == 0) {
                throw new IllegalStateException("before all");
            }
        }

        @Test
        void test() {}
    }

    @RedirectsSdk
    static class FakelessTestCase {

        @Test
        void test() {}
    }
}
