package io.github.multiregionkms.samples.ordervault;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.NotFoundException;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class OrderVaultTest {

    @MrkFixture(alias = "alias/orders", primary = "us-east-1", replicas = "eu-west-1")
    RelatedKeys orders;

    @InRegion("us-east-1")
    KmsClient virginia;

    @InRegion("eu-west-1")
    KmsClient ireland;

    @Test
    @Order(1)
    void readsInIrelandWhatWasWrittenInVirginia(FakeKms kms) {
        Story.title("An order sealed in Virginia is read in Ireland while Virginia is gone");
        byte[] sealed = new OrderVault(virginia, "alias/orders").seal("42");
        Story.tell("sealed order 42 in us-east-1 under " + orders.arn("us-east-1"));

        kms.region("us-east-1").outage();
        Story.tell("us-east-1 no longer answers");
        String order = new OrderVault(ireland, orders.keyId()).open(sealed);
        Story.tell("opened order " + order + " in eu-west-1 under " + orders.arn("eu-west-1"));

        assertThat(order).isEqualTo("42");
        assertThat(orders).isEnabled().isPrimaryIn("us-east-1").hasReplicasIn("eu-west-1");
        assertThat(kms.calls()).operation("Decrypt").inRegion("eu-west-1").hasSize(1);
    }

    @Test
    void refusesWhatWasSealedForAnotherPurpose() {
        Story.title("A ciphertext for another purpose is refused");
        SdkBytes invoice = virginia.encrypt(request -> request.keyId("alias/orders")
                        .plaintext(SdkBytes.fromUtf8String("0123456789abcdef0123456789abcdef"))
                        .encryptionContext(Map.of("purpose", "invoices")))
                .ciphertextBlob();
        byte[] forged = Envelopes.withDataKey(invoice.asByteArray());

        assertThatThrownBy(() -> new OrderVault(ireland, "alias/orders").open(forged))
                .isInstanceOf(InvalidCiphertextException.class);
        Story.tell("InvalidCiphertextException, as on AWS: the encryption context is another");
    }

    @Test
    void doesNotFindTheKeyByTheArnOfAnotherRegion() {
        Story.title("The ARN of a key is good in one Region only");
        OrderVault misconfigured = new OrderVault(ireland, orders.arn("us-east-1"));

        assertThatThrownBy(() -> misconfigured.seal("42"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Invalid arn us-east-1");
        Story.tell("NotFoundException, as on AWS: a configuration with a fixed ARN does not survive a fail-over");
    }
}
