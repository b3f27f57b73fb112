package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyListEntry;

class IsolationTest {

    @Test
    void fiveHundredTestsOnEightThreadsDoNotSeeEachOther() {
        TestRun.of(FiveHundredTestCase.class, TestRun.CONCURRENT).hasSucceeded(500);
    }

    @MultiRegionKms({"us-east-1", "eu-west-1"})
    static class FiveHundredTestCase {

        @MrkFixture(alias = "alias/orders", replicas = "eu-west-1")
        RelatedKeys orders;

        @RepeatedTest(500)
        void seesExactlyItsOwnKeys(
                @InRegion("us-east-1") KmsClient virginia,
                @InRegion("eu-west-1") KmsClient ireland,
                FakeKms kms,
                RepetitionInfo repetition) {
            String order = "order " + repetition.getCurrentRepetition();
            RelatedKeys invoices = kms.relatedKeys()
                    .alias("alias/invoices")
                    .primary("eu-west-1")
                    .replicas("us-east-1")
                    .create();

            SdkBytes sealed = virginia.encrypt(
                            request -> request.keyId("alias/orders").plaintext(SdkBytes.fromUtf8String(order)))
                    .ciphertextBlob();
            String opened = ireland.decrypt(request -> request.ciphertextBlob(sealed))
                    .plaintext()
                    .asUtf8String();

            assertThat(opened).isEqualTo(order);
            for (KmsClient client : List.of(virginia, ireland)) {
                assertThat(client.listKeys().keys())
                        .extracting(KeyListEntry::keyId)
                        .containsExactlyInAnyOrder(orders.keyId(), invoices.keyId());
            }
            assertThat(kms.calls().stream())
                    .extracting(call -> call.operation() + " " + call.region())
                    .containsExactly(
                            "Encrypt us-east-1", "Decrypt eu-west-1", "ListKeys us-east-1", "ListKeys eu-west-1");
        }
    }
}
