package io.github.multiregionkms.junit;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms
@RedirectsSdk
@MrkFixture(alias = "alias/orders", replicas = "eu-west-1")
class RedirectionExampleTest {

    @Test
    void encrypts(FakeKms kms) {
        new OrderService().encrypt("42"); // calls KmsClient.create()

        assertThat(kms.calls()).operation("Encrypt").inRegion("us-east-1").hasSize(1);
    }

    static final class OrderService {

        void encrypt(String order) {
            try (KmsClient client = KmsClient.create()) {
                client.encrypt(request -> request.keyId("alias/orders").plaintext(SdkBytes.fromUtf8String(order)));
            }
        }
    }
}
