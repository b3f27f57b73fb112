package io.github.multiregionkms.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class FirstTest {

    @Test
    void whatOneRegionEncryptsTheOtherDecrypts(
            @MrkFixture(alias = "alias/orders", replicas = "eu-west-1") RelatedKeys orders,
            @InRegion("us-east-1") KmsClient virginia,
            @InRegion("eu-west-1") KmsClient ireland) {

        SdkBytes ciphertext = virginia.encrypt(
                        request -> request.keyId("alias/orders").plaintext(SdkBytes.fromUtf8String("42")))
                .ciphertextBlob();
        SdkBytes plaintext = ireland.decrypt(
                        request -> request.keyId(orders.keyId()).ciphertextBlob(ciphertext))
                .plaintext();

        assertThat(plaintext.asUtf8String()).isEqualTo("42");
    }
}
