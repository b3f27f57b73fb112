package io.github.multiregionkms.guide;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatKmsCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.fixtures.Transitions;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class TimeGuideTest {

    @Test
    void aPrimaryKeyIsDeletedAfterItsReplicas(
            @MrkFixture(replicas = "eu-west-1") RelatedKeys keys,
            @InRegion("us-east-1") KmsClient virginia,
            @InRegion("eu-west-1") KmsClient ireland,
            FakeKms kms) {

        virginia.scheduleKeyDeletion(request -> request.keyId(keys.keyId()).pendingWindowInDays(7));
        ireland.scheduleKeyDeletion(request -> request.keyId(keys.keyId()).pendingWindowInDays(30));
        assertThat(virginia).key(keys.keyId()).isPendingReplicaDeletion().hasDeletionWindow(7);

        kms.clock().advance(Duration.ofDays(30)); // the replica is gone, and the window of the primary key begins
        assertThat(keys).doesNotExistIn("eu-west-1").isPendingDeletion();

        kms.clock().advance(Duration.ofDays(7));
        assertThat(keys).doesNotExistIn("us-east-1");
    }

    @Test
    void aKeyIsRotatedWhenItIsDue(@MrkFixture RelatedKeys keys, @InRegion KmsClient client, FakeKms kms) {
        client.enableKeyRotation(request -> request.keyId(keys.keyId()).rotationPeriodInDays(90));

        kms.clock().advance(Duration.ofDays(180));

        assertThat(client).key(keys.keyId()).wasRotatedTimes(2);
    }

    @Test
    void aReplicaIsNotReadyAtOnce(
            @MrkFixture RelatedKeys keys,
            @InRegion("us-east-1") KmsClient virginia,
            @InRegion("eu-west-1") KmsClient ireland) {

        virginia.replicateKey(request -> request.keyId(keys.keyId()).replicaRegion("eu-west-1"));
        assertThatKmsCall(() -> ireland.generateDataKey(
                        request -> request.keyId(keys.keyId()).keySpec(DataKeySpec.AES_256)))
                .isRefusedForState(KeyState.CREATING);

        assertThat(ireland).key(keys.keyId()).isCreating(); // a DescribeKey, which shows the state once
        assertThat(ireland).key(keys.keyId()).isEnabled();
    }

    @Test
    void transientStatesLastAsLongAsATestWants() {
        try (FakeKms kms = FakeKms.builder()
                .regions("us-east-1", "eu-west-1")
                .transitions(Transitions.after(Duration.ofSeconds(20)))
                .start()) {
            RelatedKeys keys = kms.relatedKeys().create();
            kms.client("us-east-1")
                    .replicateKey(request -> request.keyId(keys.keyId()).replicaRegion("eu-west-1"));

            kms.clock().advance(Duration.ofSeconds(19));
            assertThat(keys.state("eu-west-1")).isEqualTo(KeyState.CREATING);
            kms.clock().advance(Duration.ofSeconds(1));
            assertThat(keys.state("eu-west-1")).isEqualTo(KeyState.ENABLED);
        }
    }
}
