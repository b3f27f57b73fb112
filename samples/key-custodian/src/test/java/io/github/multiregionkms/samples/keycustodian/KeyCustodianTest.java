package io.github.multiregionkms.samples.keycustodian;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatCiphertext;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RecordedCall;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MultiRegionKms;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms({"us-east-1", "eu-west-1", "ap-southeast-2"})
class KeyCustodianTest {

    @InRegion("us-east-1")
    KmsClient virginia;

    @InRegion("eu-west-1")
    KmsClient ireland;

    @InRegion("ap-southeast-2")
    KmsClient sydney;

    KeyCustodian custodian;

    @BeforeEach
    void employ(FakeKms kms) {
        custodian = new KeyCustodian(kms::client, BackoffStrategy.retryImmediately());
    }

    @Test
    @DisplayName("A new key is in all Regions of its plan, with its policy, and is rotated every year")
    void makesANewKey(FakeKms kms) {
        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));

        assertThat(kms)
                .key("alias/orders")
                .isPrimaryIn("us-east-1")
                .hasExactlyReplicasIn("eu-west-1")
                .isEnabled();
        assertThat(ireland).key("alias/orders").hasPolicy(Plans.POLICY);
        assertThat(virginia).key("alias/orders").hasPolicy(Plans.POLICY).isRotatedEvery(365);
        kms.clock().advance(Duration.ofDays(2 * 365));
        assertThat(ireland).key("alias/orders").wasRotatedTimes(2);
    }

    @Test
    @DisplayName("A second run only looks")
    void changesNothingTwice(FakeKms kms) {
        KeyPlan plan = Plans.orders("us-east-1", "eu-west-1");
        custodian.apply(plan);
        int first = kms.calls().size();

        custodian.apply(plan);

        assertThat(kms.calls().stream().skip(first).map(RecordedCall::operation).distinct())
                .containsExactlyInAnyOrder("DescribeKey", "ListAliases", "GetKeyPolicy", "GetKeyRotationStatus");
    }

    @Test
    @DisplayName("A Region that is new in the plan gets a replica, which reads what was encrypted before")
    void takesTheKeyToANewRegion(FakeKms kms) {
        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));
        byte[] order = encryptIn(virginia);

        custodian.apply(Plans.orders("us-east-1", "eu-west-1", "ap-southeast-2"));

        assertThat(sydney).key("alias/orders").isReplica().isEnabled();
        assertThatCiphertext(order).using(kms).isDecryptableIn("ap-southeast-2");
    }

    @Test
    @DisplayName("A Region that leaves the plan loses its key after the waiting period, be it the primary key")
    void leavesARegion(FakeKms kms) {
        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));
        byte[] order = encryptIn(virginia);

        custodian.apply(Plans.orders("eu-west-1"));

        assertThat(virginia)
                .key("alias/orders")
                .isReplica()
                .isPendingDeletion()
                .hasDeletionDate(kms.clock().instant().plus(Duration.ofDays(30)));
        kms.clock().advance(Duration.ofDays(30));
        assertThat(kms).key("alias/orders").doesNotExistIn("us-east-1").isPrimaryIn("eu-west-1");
        assertThatCiphertext(order).using(kms).isDecryptableOnlyIn("eu-west-1");
    }

    @Test
    @DisplayName("A Region that is planned again within the waiting period keeps its key")
    void comesBackInTime(FakeKms kms) {
        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));
        custodian.apply(Plans.orders("us-east-1"));
        kms.clock().advance(Duration.ofDays(29));

        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));
        kms.clock().advance(Duration.ofDays(1));

        assertThat(ireland).key("alias/orders").isReplica().isEnabled();
    }

    @Test
    @DisplayName("A policy that somebody has changed in one Region is put right")
    void putsPoliciesRight(FakeKms kms) {
        KeyPlan plan = Plans.orders("us-east-1", "eu-west-1");
        String keyId = custodian.apply(plan);
        ireland.putKeyPolicy(request -> request.keyId(keyId).policy(Plans.POLICY.replace("kms:Decrypt", "kms:Sign")));
        assertThat(kms).key("alias/orders").hasIndependentPolicyIn("eu-west-1");

        custodian.apply(plan);

        assertThat(kms).key("alias/orders").hasSamePolicyInAllRegions();
    }

    @Test
    @DisplayName("A retired key is deleted in its replica Regions first: the primary key waits twice as long")
    void retiresAKey(FakeKms kms) {
        KeyPlan plan = Plans.orders("us-east-1", "eu-west-1");
        custodian.apply(plan);

        custodian.retire(plan);

        assertThat(virginia).key("alias/orders").isPendingReplicaDeletion().hasDeletionWindow(30);
        kms.clock().advance(Duration.ofDays(30));
        assertThat(ireland).doesNotHaveAlias("alias/orders");
        assertThat(virginia).key("alias/orders").isPendingDeletion();
        kms.clock().advance(Duration.ofDays(30));
        assertThat(virginia).doesNotHaveAlias("alias/orders");
    }

    @Test
    @DisplayName("A retired key that is planned again in time can be used again everywhere")
    void keepsARetiredKey(FakeKms kms) {
        KeyPlan plan = Plans.orders("us-east-1", "eu-west-1");
        custodian.apply(plan);
        custodian.retire(plan);
        kms.clock().advance(Duration.ofDays(29));

        custodian.apply(plan);
        kms.clock().advance(Duration.ofDays(60));

        assertThat(kms).key("alias/orders").isUsableIn("us-east-1").isUsableIn("eu-west-1");
    }

    private static byte[] encryptIn(KmsClient region) {
        return region.encrypt(request -> request.keyId("alias/orders").plaintext(SdkBytes.fromUtf8String("42")))
                .ciphertextBlob()
                .asByteArray();
    }
}
