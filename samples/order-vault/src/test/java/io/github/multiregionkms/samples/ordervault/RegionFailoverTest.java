package io.github.multiregionkms.samples.ordervault;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.KmsFault;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import io.github.multiregionkms.junit.RegionOutage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DisabledException;
import software.amazon.awssdk.services.kms.model.NotFoundException;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class RegionFailoverTest {

    @MrkFixture(alias = "alias/orders", primary = "us-east-1", replicas = "eu-west-1")
    RelatedKeys orders;

    private ResilientOrderVault vault;

    @BeforeEach
    void openVault(@InRegion("us-east-1") KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland) {
        vault = new ResilientOrderVault(List.of(virginia, ireland), "alias/orders");
    }

    @Test
    @Order(1)
    void goesToIrelandWhileVirginiaIsGoneAndBackAfterwards(FakeKms kms) {
        Story.title("A vault over two Regions survives the loss of one");
        byte[] sealedBefore = vault.seal("41");
        byte[] sealedMeanwhile;
        try (KmsFault outage = kms.region("us-east-1").outage()) {
            sealedMeanwhile = vault.seal("42");
            Story.tell("us-east-1 is gone; order 42 was sealed in eu-west-1, and order " + vault.open(sealedBefore)
                    + " is still readable");
            outage.lift();
        }
        Story.tell("us-east-1 is back and opens order " + vault.open(sealedMeanwhile));

        assertThat(vault.open(sealedBefore)).isEqualTo("41");
        assertThat(vault.open(sealedMeanwhile)).isEqualTo("42");
        assertThat(kms.calls())
                .operation("GenerateDataKey")
                .inRegion("eu-west-1")
                .hasSize(1);
    }

    @Test
    void doesNotHideADisabledKeyBehindAnotherRegion(@InRegion("us-east-1") KmsClient virginia, FakeKms kms) {
        Story.title("A disabled key is no outage");
        virginia.disableKey(request -> request.keyId(orders.keyId()));

        assertThatThrownBy(() -> vault.seal("42")).isInstanceOf(DisabledException.class);
        assertThat(kms.calls()).inRegion("eu-west-1").isEmpty();
        Story.tell("DisabledException reaches the caller, and nothing was sent to eu-west-1");
    }

    @Test
    @RegionOutage("us-east-1")
    void catchesAVaultThatNamesItsKeyByArn(
            @InRegion("us-east-1") KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, FakeKms kms) {
        Story.title("A vault that cannot fail over, though it tries to");
        String keyOfVirginia = orders.arn("us-east-1");
        ResilientOrderVault wrong = new ResilientOrderVault(List.of(virginia, ireland), keyOfVirginia);

        assertThatThrownBy(() -> wrong.seal("42")).isInstanceOf(NotFoundException.class);
        assertThat(kms.calls())
                .operation("GenerateDataKey")
                .inRegion("eu-west-1")
                .thatFailedWith("NotFoundException")
                .hasSize(1);
        Story.tell("it went to eu-west-1, with an ARN that is known in us-east-1 only");
    }
}
