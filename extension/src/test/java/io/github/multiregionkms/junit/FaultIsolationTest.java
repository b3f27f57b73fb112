package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.OutageKind;
import io.github.multiregionkms.fixtures.RecordedCall;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DisabledException;
import software.amazon.awssdk.services.kms.model.TagException;

class FaultIsolationTest {

    @Test
    void faultsOfFiveHundredTestsOnEightThreadsHitNoCallsOfOthers() {
        TestRun.of(FiveHundredTestCase.class, TestRun.CONCURRENT).hasSucceeded(500);
    }

    @MultiRegionKms({"us-east-1", "eu-west-1"})
    @KmsFailure(value = "DisabledException", operation = "ListAliases")
    static class FiveHundredTestCase {

        @MrkFixture(alias = "alias/orders", replicas = "eu-west-1")
        RelatedKeys orders;

        @RepeatedTest(500)
        void meetsItsOwnFaultsOnly(
                @InRegion("us-east-1") KmsClient virginia,
                @InRegion("eu-west-1") KmsClient ireland,
                FakeKms kms,
                RepetitionInfo repetition) {
            boolean even = repetition.getCurrentRepetition() % 2 == 0;
            KmsClient broken = even ? virginia : ireland;
            KmsClient sound = even ? ireland : virginia;
            String brokenRegion = even ? "us-east-1" : "eu-west-1";
            kms.faults().next(3).latency(Duration.ofMillis(1));
            kms.region(brokenRegion).faults().next(1).failWith("TagException");
            kms.region(brokenRegion).faults().operation("ListKeys").next(1).outage(kind(repetition));

            assertThat(sound.describeKey(request -> request.keyId(orders.keyId()))
                            .keyMetadata()
                            .enabled())
                    .isTrue();
            // The outage began last; the SDK tries again, and meets the other fault, which it does not retry.
            assertThatExceptionOfType(TagException.class).isThrownBy(broken::listKeys);
            assertThat(broken.listKeys().keys()).hasSize(1);
            assertThatExceptionOfType(DisabledException.class).isThrownBy(sound::listAliases);

            assertThat(kms.calls())
                    .extracting(RecordedCall::faults)
                    .containsExactly(
                            List.of("latency"),
                            List.of(name(repetition), "latency"),
                            List.of("TagException", "latency"),
                            List.of(),
                            List.of("DisabledException"));
        }

        private static OutageKind kind(RepetitionInfo repetition) {
            return repetition.getCurrentRepetition() % 3 == 0
                    ? OutageKind.CONNECTION_REFUSED
                    : OutageKind.CONNECTION_RESET;
        }

        private static String name(RepetitionInfo repetition) {
            return kind(repetition) == OutageKind.CONNECTION_REFUSED ? "connection refused" : "connection reset";
        }
    }
}
