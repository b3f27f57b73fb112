package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.kms.KmsClient;

@DisplayName("Scope.CLASS")
class ClassScopeTest {

    @Test
    @DisplayName(
            "gives all tests of a class one world, in static fields, around all, in nested classes and constructors")
    void oneWorld() {
        TestRun.of(EverywhereTestCase.class).hasSucceeded(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"per_method", "per_class"})
    @DisplayName("lets tests work in one world at the same time, also with fields of one instance")
    void concurrent(String lifecycle) {
        TestRun.of(ConcurrentTestCase.class, TestRun.concurrent(lifecycle)).hasSucceeded(16);
    }

    @Test
    @DisplayName("gives each class that inherits the annotation a world of its own")
    void inherited() {
        TestRun.of(FirstHeirTestCase.class).hasSucceeded(2);
        TestRun.of(SecondHeirTestCase.class).hasSucceeded(2);
    }

    @Test
    @DisplayName("ends where a method or a nested class has its own annotation")
    void overridden() {
        TestRun.of(OverriddenTestCase.class).hasSucceeded(3);
    }

    @Test
    @DisplayName("can be chosen for a registered extension in a static field")
    void registered() {
        TestRun.of(RegisteredTestCase.class).hasSucceeded(3);
    }

    @Test
    @DisplayName("can be chosen for a registered extension in the field of an instance that tests share")
    void registeredInSharedInstance() {
        TestRun.of(SharedInstanceTestCase.class).hasSucceeded(2);
    }

    @MultiRegionKms(scope = Scope.CLASS)
    @TestInstance(Lifecycle.PER_CLASS)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class EverywhereTestCase {

        @InRegion
        private static KmsClient virginia;

        @MrkFixture(alias = "alias/orders", replicas = "eu-west-1")
        private static RelatedKeys orders;

        @InRegion
        private KmsClient ofInstance;

        private final FakeKms constructed;

        EverywhereTestCase(FakeKms constructed) {
            this.constructed = constructed;
        }

        static Stream<String> regions(FakeKms kms) {
            return kms.regions().stream();
        }

        @BeforeAll
        static void prepare(FakeKms kms) {
            assertThat(virginia).isSameAs(kms.client("us-east-1"));
            assertThat(virginia.listKeys().keys()).hasSize(1);
            virginia.createKey();
        }

        @Test
        @Order(1)
        void first(FakeKms kms, @MrkFixture(alias = "alias/orders", replicas = "eu-west-1") RelatedKeys same) {
            assertThat(kms).isSameAs(constructed);
            assertThat(ofInstance).isSameAs(virginia);
            assertThat(same).isSameAs(orders);
            assertThat(virginia.listKeys().keys()).hasSize(2);
            virginia.createKey();
        }

        @ParameterizedTest
        @MethodSource("regions")
        @Order(2)
        void second(String region) {
            assertThat(constructed.client(region).listAliases().aliases()).hasSize(1);
        }

        @Nested
        class Left {

            @Test
            void seesWhatWasDone(@InRegion KmsClient client) {
                assertThat(client).isSameAs(virginia);
                assertThat(client.listKeys().keys()).hasSize(3);
            }
        }

        @Nested
        class Right {

            @Test
            void seesWhatWasDone(FakeKms kms) {
                assertThat(kms).isSameAs(constructed);
            }
        }

        @AfterAll
        static void cleanUp(@InRegion KmsClient client) {
            assertThat(client.listKeys().keys()).hasSize(3);
        }
    }

    @MultiRegionKms(scope = Scope.CLASS)
    static class ConcurrentTestCase {

        @MrkFixture(alias = "alias/orders")
        RelatedKeys orders;

        @RepeatedTest(16)
        void test(@InRegion KmsClient client) {
            assertThat(client.listAliases().aliases())
                    .singleElement()
                    .satisfies(alias -> assertThat(alias.targetKeyId()).isEqualTo(orders.keyId()));
        }
    }

    @MultiRegionKms(scope = Scope.CLASS)
    abstract static class AncestorTestCase {

        @InRegion
        private static KmsClient client;

        @RepeatedTest(2)
        void createsTheOnlyKey(FakeKms kms) {
            assertThat(client).isSameAs(kms.client("us-east-1"));
            client.createAlias(
                    request -> request.aliasName("alias/" + kms.calls().size())
                            .targetKeyId(client.createKey().keyMetadata().keyId()));
            assertThat(client.listKeys().keys().size())
                    .isEqualTo(client.listAliases().aliases().size())
                    .isLessThanOrEqualTo(2);
        }
    }

    static class FirstHeirTestCase extends AncestorTestCase {}

    static class SecondHeirTestCase extends AncestorTestCase {}

    @MultiRegionKms(scope = Scope.CLASS)
    static class OverriddenTestCase {

        private static final Set<FakeKms> FAKES = new HashSet<>();

        @Test
        void ofClass(FakeKms kms) {
            assertThat(FAKES.add(kms)).isTrue();
        }

        @Test
        @MultiRegionKms("eu-north-1")
        void ofMethod(FakeKms kms) {
            assertThat(kms.regions()).containsExactly("eu-north-1");
            assertThat(FAKES.add(kms)).isTrue();
        }

        @Nested
        @MultiRegionKms
        class OfNestedClass {

            @Test
            void test(FakeKms kms) {
                assertThat(FAKES.add(kms)).isTrue();
            }
        }
    }

    static class RegisteredTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS =
                MultiRegionKmsExtension.builder().scope(Scope.CLASS).build();

        private static FakeKms kms;

        @BeforeAll
        static void prepare(FakeKms given) {
            kms = given;
        }

        @Test
        void first(FakeKms given) {
            assertThat(given).isSameAs(kms);
        }

        @Nested
        class Left {

            @Test
            void test(FakeKms given) {
                assertThat(given).isSameAs(kms);
            }
        }

        @Nested
        class Right {

            @Test
            void test(FakeKms given) {
                assertThat(given).isSameAs(kms);
            }
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    static class SharedInstanceTestCase {

        @RegisterExtension
        final MultiRegionKmsExtension extension =
                MultiRegionKmsExtension.builder().scope(Scope.CLASS).build();

        private final Set<FakeKms> fakes = new HashSet<>();

        @BeforeAll
        void prepare(FakeKms kms) {
            fakes.add(kms);
        }

        @RepeatedTest(2)
        void test(FakeKms kms) {
            assertThat(fakes).containsExactly(kms);
        }
    }
}
