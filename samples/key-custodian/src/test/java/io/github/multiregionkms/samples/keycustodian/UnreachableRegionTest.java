package io.github.multiregionkms.samples.keycustodian;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.Outage;
import io.github.multiregionkms.junit.MultiRegionKms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Regions that go away during a run, and the run after it. */
@MultiRegionKms({"us-east-1", "eu-west-1", "ap-southeast-2"})
class UnreachableRegionTest {

    KeyCustodian custodian;

    @BeforeEach
    void employ(FakeKms kms) {
        custodian = new KeyCustodian(kms::client, BackoffStrategy.retryImmediately());
    }

    @Test
    @DisplayName("A run that was cut off before a replica had its alias is completed by the next one")
    void completesAReplica(FakeKms kms) {
        KeyPlan plan = Plans.orders("us-east-1", "eu-west-1");
        try (Outage outage = kms.region("eu-west-1").outage()) {
            assertThatExceptionOfType(SdkClientException.class).isThrownBy(() -> custodian.apply(plan));
        }

        String keyId = custodian.apply(plan);

        assertThat(kms.calls()).operation("CreateKey").hasSize(1);
        assertThat(kms.calls()).operation("ReplicateKey").hasSize(1);
        assertThat(kms.client("eu-west-1"))
                .key("alias/orders")
                .hasKeyId(keyId)
                .isReplica()
                .isEnabled();
    }

    @Test
    @DisplayName(
            "No other Region is promoted while the primary Region is gone, since AWS asks the primary Region for it")
    void promotesLater(FakeKms kms) {
        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));
        KeyPlan irish = Plans.orders("eu-west-1", "us-east-1");
        try (Outage outage = kms.region("us-east-1").outage()) {
            assertThatExceptionOfType(SdkClientException.class).isThrownBy(() -> custodian.apply(irish));
            assertThat(kms.client("eu-west-1")).key("alias/orders").isReplica().isUsable();
        }

        custodian.apply(irish);

        assertThat(kms).key("alias/orders").isPrimaryIn("eu-west-1").hasExactlyReplicasIn("us-east-1");
    }
}
