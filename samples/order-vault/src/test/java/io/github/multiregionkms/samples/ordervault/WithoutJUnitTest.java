package io.github.multiregionkms.samples.ordervault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;

/** What the extension does, by hand: for another test framework, a main method, or a demo. */
class WithoutJUnitTest {

    @Test
    void theFakeIsStartedByHand() {
        try (FakeKms kms = FakeKms.start("us-east-1", "eu-west-1")) {
            kms.relatedKeys().alias("alias/orders").replicas("eu-west-1").create();
            KmsClient ireland = kms.client("eu-west-1");
            // an application's own client needs kms.endpoint() as its endpointOverride, and any credentials

            OrderVault vault = new OrderVault(ireland, "alias/orders");
            assertThat(vault.open(vault.seal("42"))).isEqualTo("42");
        }
    }
}
