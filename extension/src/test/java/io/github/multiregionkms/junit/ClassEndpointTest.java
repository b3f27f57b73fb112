package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.kms.KmsClient;

@DisplayName("Scope.CLASS_ENDPOINT")
class ClassEndpointTest {

    @ParameterizedTest
    @ValueSource(strings = {"per_method", "per_class"})
    @DisplayName("keeps endpoint and clients for the class, and gives each test a fresh world behind them")
    void freshWorlds(String lifecycle) {
        TestRun.of(ApplicationTestCase.class, TestRun.sequential(lifecycle)).hasSucceeded(5);
    }

    @Test
    @DisplayName("gives the keys that a constructor asks for to the test that the instance is made for")
    void constructors() {
        TestRun.of(ConstructorTestCase.class).hasSucceeded(2);
    }

    @Test
    @DisplayName("can be chosen for a registered extension in a static field")
    void registered() {
        TestRun.of(RegisteredTestCase.class).hasSucceeded(2);
    }

    @Test
    @DisplayName("refuses tests that run concurrently")
    void refusesConcurrentTests() {
        TestRun.of(ConcurrentTestCase.class, TestRun.CONCURRENT)
                .hasFailed(
                        2,
                        ExtensionConfigurationException.class,
                        "ClassEndpointTest.ConcurrentTestCase.test may run at the same time as other tests of"
                                + " ClassEndpointTest.ConcurrentTestCase, which share the endpoint of @MultiRegionKms on"
                                + " ClassEndpointTest.ConcurrentTestCase, and each of them begins with a new world behind it."
                                + " Use @Execution(SAME_THREAD), Scope.METHOD, which gives each test an endpoint of its own, or"
                                + " Scope.CLASS, which leaves all of them in one world.");
    }

    @Test
    @DisplayName("refuses nested classes that run concurrently")
    void refusesConcurrentNestedClasses() {
        assertThat(TestRun.of(ConcurrentNestedTestCase.class, TestRun.CONCURRENT)
                        .failures())
                .hasSize(2)
                .allSatisfy(
                        failure -> assertThat(failure)
                                .hasMessageContaining(
                                        "test may run at the same time as other tests of ClassEndpointTest.ConcurrentNestedTestCase"));
    }

    @Test
    @DisplayName("takes classes that run concurrently, as long as their tests do not")
    void takesConcurrentClasses() {
        TestRun.of(
                        ApplicationTestCase.class,
                        Map.of(
                                "junit.jupiter.execution.parallel.enabled",
                                "true",
                                "junit.jupiter.execution.parallel.mode.classes.default",
                                "concurrent"))
                .hasSucceeded(5);
    }

    @MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
    static class ApplicationTestCase {

        @InRegion
        private static KmsClient application;

        private static URI endpoint;

        @MrkFixture(alias = "alias/orders")
        private RelatedKeys orders;

        @BeforeAll
        static void start(FakeKms kms) {
            endpoint = kms.endpoint();
            application.createKey();
        }

        @RepeatedTest(2)
        void test(FakeKms kms) {
            isFresh(kms);
        }

        private void isFresh(FakeKms kms) {
            assertThat(kms.endpoint()).isEqualTo(endpoint);
            assertThat(kms.calls().size()).isZero();
            assertThat(application.listKeys().keys())
                    .singleElement()
                    .satisfies(key -> assertThat(key.keyId()).isEqualTo(orders.keyId()));
            kms.clock().advance(Duration.ofDays(1));
            kms.region("us-east-1").outage();
        }

        @Nested
        class Left {

            @RepeatedTest(2)
            void test(FakeKms kms) {
                isFresh(kms);
            }
        }

        @Nested
        class Right {

            @Test
            void needsNoInjectionForIt() {
                assertThat(application.listKeys().keys()).hasSize(1);
            }
        }
    }

    @MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
    static class ConstructorTestCase {

        private final RelatedKeys constructed;

        ConstructorTestCase(@MrkFixture RelatedKeys constructed) {
            this.constructed = constructed;
        }

        @RepeatedTest(2)
        void test(@InRegion KmsClient client) {
            assertThat(client.listKeys().keys())
                    .singleElement()
                    .satisfies(key -> assertThat(key.keyId()).isEqualTo(constructed.keyId()));
        }
    }

    static class RegisteredTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS =
                MultiRegionKmsExtension.builder().scope(Scope.CLASS_ENDPOINT).build();

        private static FakeKms kms;

        @BeforeAll
        static void start(FakeKms given) {
            kms = given;
        }

        @RepeatedTest(2)
        void test(@InRegion KmsClient client) {
            assertThat(client).isSameAs(kms.client("us-east-1"));
            assertThat(client.listKeys().keys()).isEmpty();
            client.createKey();
        }
    }

    @MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
    static class ConcurrentTestCase {

        @RepeatedTest(2)
        void test() {}
    }

    @MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
    @Execution(ExecutionMode.SAME_THREAD)
    static class ConcurrentNestedTestCase {

        @Nested
        @Execution(ExecutionMode.CONCURRENT)
        class Left {

            @Test
            @Execution(ExecutionMode.SAME_THREAD)
            void test() {}
        }

        @Nested
        @Execution(ExecutionMode.CONCURRENT)
        class Right {

            @Test
            @Execution(ExecutionMode.SAME_THREAD)
            void test() {}
        }
    }
}
