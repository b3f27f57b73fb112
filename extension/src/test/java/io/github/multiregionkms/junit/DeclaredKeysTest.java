package io.github.multiregionkms.junit;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.AliasListEntry;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.OriginType;
import software.amazon.awssdk.services.kms.model.Tag;

@DisplayName("@MrkFixture on classes and methods, and all that it can say")
class DeclaredKeysTest {

    @Test
    @DisplayName("makes the keys of superclasses, enclosing classes, class and method, before a constructor needs them")
    void fromTheOutsideIn() {
        TestRun.of(OuterTestCase.class).hasSucceeded(4);
    }

    @Test
    @DisplayName("makes the keys of a class once where the class has one world")
    void inTheScopeOfAClass() {
        TestRun.of(ClassScopeTestCase.class).hasSucceeded(3);
    }

    @Test
    @DisplayName("makes them in each world behind the endpoint of a class")
    void behindTheEndpointOfAClass() {
        TestRun.of(EndpointTestCase.class).hasSucceeded(3);
    }

    @Test
    @DisplayName("works with a registered extension, without anything being injected")
    void registered() {
        TestRun.of(RegisteredTestCase.class).hasSucceeded(1);
    }

    @Test
    @DisplayName("makes keys with tags, policy, aliases of one Region, account, imported material and rotations")
    void everything() {
        TestRun.of(EverythingTestCase.class).hasSucceeded(1);
    }

    @Test
    @DisplayName("makes keys in transient states")
    void transientStates() {
        TestRun.of(TransientTestCase.class).hasSucceeded(1);
    }

    private static String aliases(KmsClient client) {
        return String.join(
                " ",
                client.listAliases().aliases().stream()
                        .map(AliasListEntry::aliasName)
                        .toList());
    }

    @MrkFixture(alias = "alias/ancestor")
    abstract static class Ancestor {}

    @Retention(RetentionPolicy.RUNTIME)
    @MrkFixture(alias = "alias/meta")
    @interface Meta {}

    @MultiRegionKms
    @Meta
    @MrkFixture(alias = "alias/one")
    @MrkFixture(alias = {"alias/two", "alias/zwei"})
    @MrkFixture
    @MrkFixture(description = "another one")
    static class OuterTestCase extends Ancestor {

        private final int keysAtFirst;

        OuterTestCase(@InRegion KmsClient client) {
            keysAtFirst = client.listKeys().keys().size();
        }

        @RepeatedTest(2)
        void hasThoseOfTheClass(@InRegion KmsClient client) {
            assertThat(aliases(client)).isEqualTo("alias/ancestor alias/meta alias/one alias/two alias/zwei");
            assertThat(client.listKeys().keys()).hasSize(6);
            assertThat(keysAtFirst).isEqualTo(6);
        }

        @Test
        @MrkFixture(alias = "alias/method")
        void hasThatOfTheMethod(
                @InRegion KmsClient client,
                @MrkFixture(alias = "alias/method") RelatedKeys same,
                @MrkFixture(alias = "alias/one") RelatedKeys one) {
            assertThat(aliases(client))
                    .isEqualTo("alias/ancestor alias/meta alias/method alias/one alias/two alias/zwei");
            assertThat(client.listKeys().keys())
                    .hasSize(7)
                    .extracting(key -> key.keyId())
                    .contains(same.keyId(), one.keyId());
        }

        @Nested
        @MrkFixture(alias = "alias/nested")
        class Inner {

            @Test
            void hasThoseOfBothClasses(@InRegion KmsClient client) {
                assertThat(aliases(client))
                        .isEqualTo("alias/ancestor alias/meta alias/nested alias/one alias/two alias/zwei");
            }
        }
    }

    @MultiRegionKms(scope = Scope.CLASS)
    @MrkFixture
    @MrkFixture(alias = "alias/orders")
    static class ClassScopeTestCase {

        @RepeatedTest(3)
        void test(@InRegion KmsClient client) {
            assertThat(client.listKeys().keys()).hasSize(2);
        }
    }

    @MultiRegionKms(scope = Scope.CLASS_ENDPOINT)
    @MrkFixture
    static class EndpointTestCase {

        @RepeatedTest(3)
        void test(@InRegion KmsClient client) {
            assertThat(client.listKeys().keys()).hasSize(1);
            client.createKey();
        }
    }

    @MrkFixture(alias = "alias/orders")
    static class RegisteredTestCase {

        @RegisterExtension
        static final MultiRegionKmsExtension KMS =
                MultiRegionKmsExtension.builder().build();

        @Test
        void test(FakeKms kms) {
            assertThat(aliases(kms.client("us-east-1"))).isEqualTo("alias/orders");
        }
    }

    @MultiRegionKms
    static class EverythingTestCase {

        private static final String POLICY = "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\","
                + " \"Action\": \"kms:*\", \"Resource\": \"*\"}}";

        @Test
        void test(
                @MrkFixture(
                                alias = "alias/orders",
                                aliasIn = "eu-west-1=alias/orders-eu",
                                primary = "eu-west-1",
                                replicas = "us-east-1",
                                account = "444455556666",
                                policy = POLICY,
                                tags = {"team=orders", "formula=a=b"},
                                origin = OriginType.EXTERNAL,
                                rotations = 1)
                        RelatedKeys keys,
                @InRegion(value = "eu-west-1", account = "444455556666") KmsClient owner,
                @InRegion("eu-west-1") KmsClient other) {
            assertThat(keys.account()).isEqualTo("444455556666");
            assertThat(aliases(owner)).isEqualTo("alias/orders alias/orders-eu");
            assertThat(aliases(other)).isEmpty();
            assertThat(other.describeKey(request -> request.keyId(keys.aliasArn("eu-west-1", "alias/orders")))
                            .keyMetadata()
                            .origin())
                    .isEqualTo(OriginType.EXTERNAL);
            assertThat(owner.getKeyPolicy(request -> request.keyId(keys.keyId()).policyName("default"))
                            .policy())
                    .isEqualTo(POLICY);
            assertThat(owner.listResourceTags(request -> request.keyId(keys.keyId()))
                            .tags())
                    .extracting(Tag::tagKey, Tag::tagValue)
                    .containsExactlyInAnyOrder(tuple("team", "orders"), tuple("formula", "a=b"));
            assertThat(owner.listKeyRotations(request -> request.keyId(keys.keyId()))
                            .rotations())
                    .hasSize(1);
        }
    }

    @MultiRegionKms({"us-east-1", "eu-west-1"})
    static class TransientTestCase {

        @Test
        void test(
                @MrkFixture(replicas = "eu-west-1", state = KeyState.CREATING) RelatedKeys creating,
                @MrkFixture(replicas = "eu-west-1", state = KeyState.UPDATING, keySpec = KeySpec.HMAC_256)
                        RelatedKeys updating,
                FakeKms kms) {
            assertThat(creating.state("eu-west-1")).isEqualTo(KeyState.CREATING);
            assertThat(updating.state("us-east-1")).isEqualTo(KeyState.UPDATING);
            kms.settle();
            assertThat(creating).isEnabled();
            assertThat(updating).isEnabled();
        }
    }
}
