package io.github.multiregionkms.guide;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThatKmsCall;

import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyState;

@MultiRegionKms
class MigratedTest {

    @Test
    void refusesADisabledKey(
            @MrkFixture(alias = "alias/orders", state = KeyState.DISABLED) RelatedKeys orders,
            @InRegion KmsClient client) {

        OrderService service = new OrderService(client);

        assertThatKmsCall(() -> service.encrypt("42")).failsWith("DisabledException");
    }

    record OrderService(KmsClient client) {

        SdkBytes encrypt(String order) {
            return client.encrypt(request -> request.keyId("alias/orders").plaintext(SdkBytes.fromUtf8String(order)))
                    .ciphertextBlob();
        }
    }
}
