package io.github.multiregionkms.samples.keycustodian;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.KmsFault;
import io.github.multiregionkms.junit.MultiRegionKms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Regions that go away during a run, calls that are throttled, and answers that are lost. */
@MultiRegionKms({"us-east-1", "eu-west-1", "ap-southeast-2"})
class BadDayTest {

    KeyCustodian custodian;

    @BeforeEach
    void employ(FakeKms kms) {
        custodian = new KeyCustodian(kms::client, BackoffStrategy.retryImmediately());
    }

    @Test
    @DisplayName("A run that was cut off before a replica had its alias is completed by the next one")
    void completesAReplica(FakeKms kms) {
        KeyPlan plan = Plans.orders("us-east-1", "eu-west-1");
        try (KmsFault outage = kms.region("eu-west-1").outage()) {
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
        try (KmsFault outage = kms.region("us-east-1").outage()) {
            assertThatExceptionOfType(SdkClientException.class).isThrownBy(() -> custodian.apply(irish));
            assertThat(kms.client("eu-west-1")).key("alias/orders").isReplica().isUsable();
        }

        custodian.apply(irish);

        assertThat(kms).key("alias/orders").isPrimaryIn("eu-west-1").hasExactlyReplicasIn("us-east-1");
    }

    @Test
    @DisplayName("A run goes on where AWS throttles it, as the SDK calls again")
    void goesOnWhereItIsThrottled(FakeKms kms) {
        kms.faults().operation("CreateAlias").next(2).throttling();

        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));

        assertThat(kms.calls())
                .operation("CreateAlias")
                .withFault("ThrottlingException")
                .hasSize(2);
        assertThat(kms.client("us-east-1")).hasExactlyAliases("alias/orders");
    }

    @Test
    @DisplayName("A replica whose making was not answered is taken for made")
    void standsALostAnswer(FakeKms kms) {
        kms.faults().operation("ReplicateKey").next(1).lostAnswers();

        custodian.apply(Plans.orders("us-east-1", "eu-west-1"));

        assertThat(kms.calls())
                .operation("ReplicateKey")
                .attempt(2)
                .thatFailedWith("AlreadyExistsException")
                .hasSize(1);
        assertThat(kms).key("alias/orders").hasExactlyReplicasIn("eu-west-1").isEnabled();
    }
}
