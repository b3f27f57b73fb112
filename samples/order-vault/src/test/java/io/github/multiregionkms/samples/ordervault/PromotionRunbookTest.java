package io.github.multiregionkms.samples.ordervault;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.KmsInvalidStateException;
import software.amazon.awssdk.services.kms.model.NotFoundException;

@MultiRegionKms({"us-west-2", "eu-west-1", "ap-southeast-2"})
class PromotionRunbookTest {

    @MrkFixture(
            alias = "alias/orders",
            primary = "us-west-2",
            replicas = {"eu-west-1", "ap-southeast-2"})
    RelatedKeys orders;

    @InRegion("us-west-2")
    KmsClient oregon;

    @InRegion("eu-west-1")
    KmsClient ireland;

    @Test
    @Order(1)
    void waitsUntilBothKeysAreEnabledAgain() throws Exception {
        Story.title("A promotion is over when both keys are Enabled again");
        AtomicInteger pauses = new AtomicInteger();

        KeyMetadata promoted = new PromotionRunbook(pauses::incrementAndGet).promote(oregon, ireland, orders.keyId());

        assertThat(promoted).isEnabled().isPrimary();
        assertThat(orders).isEnabled().isPrimaryIn("eu-west-1").hasExactlyReplicasIn("us-west-2", "ap-southeast-2");
        assertThat(pauses).hasPositiveValue();
        Story.tell("eu-west-1 has the primary key; the runbook had to wait " + pauses + " times");
    }

    @Test
    void aRunbookThatDoesNotWaitMeetsTheUpdatingState() {
        Story.title("Whoever does not wait meets the Updating state");
        oregon.updatePrimaryRegion(request -> request.keyId(orders.keyId()).primaryRegion("eu-west-1"));

        assertThatThrownBy(() -> ireland.disableKey(request -> request.keyId(orders.keyId())))
                .isInstanceOf(KmsInvalidStateException.class)
                .hasMessageContaining(orders.arn("eu-west-1") + " is updating.");
        Story.tell("KMSInvalidStateException: " + orders.arn("eu-west-1") + " is updating.");
    }

    @Test
    void leavesOregonForGood(FakeKms kms) throws Exception {
        Story.title("After the promotion the former primary key can be deleted, and nothing is lost");
        byte[] sealed = new OrderVault(oregon, "alias/orders").seal("42");
        new PromotionRunbook(() -> null).promote(oregon, ireland, orders.keyId());
        oregon.scheduleKeyDeletion(request -> request.keyId(orders.keyId()).pendingWindowInDays(7));
        kms.clock().advance(Duration.ofDays(7));

        assertThat(orders).isPrimaryIn("eu-west-1").hasExactlyReplicasIn("ap-southeast-2");
        assertThatThrownBy(() -> oregon.describeKey(request -> request.keyId(orders.keyId())))
                .isInstanceOf(NotFoundException.class);
        assertThat(new OrderVault(ireland, "alias/orders").open(sealed)).isEqualTo("42");
        Story.tell("seven days later us-west-2 has no key, and eu-west-1 opens order 42");
    }
}
