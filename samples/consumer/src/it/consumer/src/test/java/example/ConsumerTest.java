package example;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class ConsumerTest {

    @MrkFixture(alias = "alias/orders", replicas = "eu-west-1")
    RelatedKeys orders;

    @Test
    void readsInIrelandWhatWasWrittenInVirginia(
            @InRegion("us-east-1") KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland, FakeKms kms) {
        SdkBytes order = SdkBytes.fromUtf8String("42");
        SdkBytes sealed = virginia.encrypt(
                        request -> request.keyId("alias/orders").plaintext(order))
                .ciphertextBlob();
        kms.region("us-east-1").outage();

        assertThat(ireland.decrypt(request -> request.ciphertextBlob(sealed)).plaintext())
                .isEqualTo(order);
        assertThat(orders).isEnabled().isPrimaryIn("us-east-1").hasReplicasIn("eu-west-1");
        assertThat(kms.calls()).operation("Decrypt").inRegion("eu-west-1").hasSize(1);
    }

    @Test
    void theKitComesFromItsArtefacts() {
        assertThat(artefactOf(FakeKms.class)).matches("multi-region-kms-fixtures-.*\\.jar");
        assertThat(artefactOf(MultiRegionKms.class)).matches("multi-region-kms-extension-.*\\.jar");
    }

    private static String artefactOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .getFileName()
                .toString();
    }
}
