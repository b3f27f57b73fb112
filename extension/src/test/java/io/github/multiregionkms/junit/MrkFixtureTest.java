package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyListEntry;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.KeyUsageType;

@MultiRegionKms({"us-east-1", "eu-west-1", "us-west-2"})
class MrkFixtureTest {

    private final RelatedKeys constructed;

    @Orders
    private RelatedKeys orders;

    @InRegion
    private KmsClient virginia;

    private RelatedKeys prepared;

    private int keysAtFirst;

    MrkFixtureTest(@Orders RelatedKeys constructed) {
        this.constructed = constructed;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @MrkFixture(
            alias = "alias/orders",
            primary = "us-east-1",
            replicas = {"us-west-2", "eu-west-1"})
    @interface Orders {}

    @BeforeEach
    void prepare(@Orders RelatedKeys keys) {
        prepared = keys;
        keysAtFirst = virginia.listKeys().keys().size();
    }

    @Test
    void makesKeysOfAnySpecAndUsage(
            @MrkFixture(keySpec = KeySpec.HMAC_256) RelatedKeys mac,
            @MrkFixture(keySpec = KeySpec.ECC_NIST_P256) RelatedKeys signing,
            @MrkFixture(keySpec = KeySpec.ECC_NIST_P256, keyUsage = KeyUsageType.KEY_AGREEMENT) RelatedKeys agreement) {
        assertThat(describe(mac).keyUsage()).isEqualTo(KeyUsageType.GENERATE_VERIFY_MAC);
        assertThat(describe(signing).keyUsage()).isEqualTo(KeyUsageType.SIGN_VERIFY);
        assertThat(describe(agreement).keyUsage()).isEqualTo(KeyUsageType.KEY_AGREEMENT);
        assertThat(describe(agreement).keySpec()).isEqualTo(KeySpec.ECC_NIST_P256);
    }

    @Test
    void eachMemberStandsInATableOfTheGuide() throws IOException {
        assertThat(Files.readAllLines(Path.of("..", "docs", "fixtures.md")))
                .as("the first column of the table below What they can be, in docs/fixtures.md")
                .filteredOn(line -> line.matches("\\| `[a-z]\\w*` \\| `.*"))
                .extracting(line -> line.split("`", -1)[1])
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MrkFixture.class.getDeclaredMethods())
                        .map(Method::getName)
                        .toList());
    }

    private KeyMetadata describe(RelatedKeys keys) {
        return virginia.describeKey(request -> request.keyId(keys.keyId())).keyMetadata();
    }

    @Test
    void makesSettledKeysWithAnAliasInEachRegion(FakeKms kms) {
        assertThat(orders.primaryRegion()).isEqualTo("us-east-1");
        assertThat(orders.replicaRegions()).containsExactly("eu-west-1", "us-west-2");
        for (String region : kms.regions()) {
            KeyMetadata key = kms.client(region)
                    .describeKey(request -> request.keyId("alias/orders"))
                    .keyMetadata();
            assertThat(key.arn()).isEqualTo(orders.arn(region));
            assertThat(key.keyState()).isEqualTo(KeyState.ENABLED);
        }
    }

    @Test
    void givesTheSameKeysForTheSameAliasEverywhereInATest(
            @MrkFixture(
                            alias = "alias/orders",
                            replicas = {"eu-west-1", "us-west-2"})
                    RelatedKeys sameInOtherWords) {
        assertThat(orders).isSameAs(constructed).isSameAs(prepared).isSameAs(sameInOtherWords);
        assertThat(virginia.listKeys().keys()).extracting(KeyListEntry::keyId).containsExactly(orders.keyId());
    }

    @Test
    void givesEachElementKeysOfItsOwnWithoutAnAlias(@MrkFixture RelatedKeys one, @MrkFixture RelatedKeys two) {
        assertThat(one.keyId()).isNotEqualTo(two.keyId());
        assertThat(virginia.listKeys().keys())
                .extracting(KeyListEntry::keyId)
                .containsExactlyInAnyOrder(orders.keyId(), one.keyId(), two.keyId());
    }

    @Test
    void makesTheKeysOfTheTestBeforeTheFirstBeforeEach(@MrkFixture RelatedKeys another) {
        assertThat(another.regions()).containsExactly("us-east-1");
        assertThat(keysAtFirst).isEqualTo(2);
    }

    @Test
    void makesKeysWithADescriptionInAState(
            @MrkFixture(primary = "eu-west-1", description = "old orders", state = KeyState.DISABLED) RelatedKeys old,
            @InRegion("eu-west-1") KmsClient ireland) {
        KeyMetadata key =
                ireland.describeKey(request -> request.keyId(old.keyId())).keyMetadata();

        assertThat(key.description()).isEqualTo("old orders");
        assertThat(key.keyState()).isEqualTo(KeyState.DISABLED);
    }

    @Test
    void makesThemWithoutACall(@MrkFixture(replicas = "eu-west-1") RelatedKeys keys, FakeKms kms) {
        assertThat(keys.regions()).hasSize(2);
        assertThat(kms.calls().stream())
                .extracting(call -> call.operation())
                .as("only that of prepare()")
                .containsExactly("ListKeys");
    }
}
