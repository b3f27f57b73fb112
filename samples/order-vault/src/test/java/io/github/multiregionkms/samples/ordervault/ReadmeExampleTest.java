package io.github.multiregionkms.samples.ordervault;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms({"us-east-1", "eu-west-1"}) // the first Region is the default one
class ReadmeExampleTest {

    @MrkFixture(alias = "alias/orders", primary = "us-east-1", replicas = "eu-west-1")
    RelatedKeys orders; // made and settled before each test

    @Test
    void readsInIrelandWhatWasWrittenInVirginia(
            @InRegion("us-east-1") KmsClient virginia, // pre-wired: endpoint, Region, dummy credentials
            @InRegion("eu-west-1") KmsClient ireland,
            FakeKms kms) { // control panel: clock, outages, recorded calls, WireMock

        byte[] sealed = new OrderVault(virginia, "alias/orders").seal("42");
        kms.region("us-east-1").outage(); // Virginia is gone
        String order = new OrderVault(ireland, orders.keyId()).open(sealed);

        assertThat(order).isEqualTo("42");
        assertThat(orders).isEnabled().isPrimaryIn("us-east-1").hasReplicasIn("eu-west-1");
        assertThat(kms.calls()).operation("Decrypt").inRegion("eu-west-1").hasSize(1);
    }
}
