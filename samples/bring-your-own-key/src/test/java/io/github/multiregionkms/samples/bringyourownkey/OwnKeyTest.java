package io.github.multiregionkms.samples.bringyourownkey;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatCiphertext;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatKmsCall;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MultiRegionKms;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.ImportType;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.OriginType;

@MultiRegionKms({"us-east-1", "eu-west-1", "ap-southeast-2"})
class OwnKeyTest {

    private static final byte[] MATERIAL = "the wages of the year 2026, safe".getBytes(US_ASCII);

    private static final byte[] OTHER_MATERIAL = "somebody took another envelope..".getBytes(US_ASCII);

    @InRegion("us-east-1")
    KmsClient virginia;

    @InRegion("eu-west-1")
    KmsClient ireland;

    @InRegion("ap-southeast-2")
    KmsClient sydney;

    Instant endOfMonth;

    OwnKey wages;

    @BeforeEach
    void createKey(FakeKms kms) throws Exception {
        endOfMonth = kms.clock().instant().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
        wages = OwnKey.create(
                virginia,
                List.of(ireland, sydney),
                "alias/wages",
                MATERIAL,
                endOfMonth,
                BackoffStrategy.retryImmediately());
    }

    @Test
    @DisplayName("All three Regions have the same material, each until the same date")
    void allRegionsHaveTheMaterial(FakeKms kms) {
        assertThat(kms)
                .key("alias/wages")
                .isPrimaryIn("us-east-1")
                .hasExactlyReplicasIn("eu-west-1", "ap-southeast-2")
                .sharesKeyMaterialAcrossRegions();
        for (KmsClient region : List.of(virginia, ireland, sydney)) {
            assertThat(region)
                    .key("alias/wages")
                    .hasOrigin(OriginType.EXTERNAL)
                    .isEnabled()
                    .expiresAt(endOfMonth);
        }
    }

    @Test
    @DisplayName("A Region takes no other material than the others have")
    void otherMaterialIsRefused() {
        assertThatKmsCall(() -> new MaterialImport(sydney, wages.keyId())
                        .run(OTHER_MATERIAL, ImportType.EXISTING_KEY_MATERIAL, endOfMonth))
                .failsWith("IncorrectKeyMaterialException");
    }

    @Test
    @DisplayName("When the material has expired, no Region opens anything; once it is imported again, all do")
    void theMaterialExpires(FakeKms kms) throws Exception {
        byte[] payslip = encryptIn(virginia);

        kms.clock().advance(Duration.ofDays(30));

        assertThat(virginia, ireland, sydney).key(wages.keyId()).isPendingImport();
        assertThatKmsCall(() -> decryptIn(ireland, payslip)).isRefusedForState(KeyState.PENDING_IMPORT);

        wages.renew(MATERIAL, kms.clock().instant().plus(Duration.ofDays(30)));

        assertThatCiphertext(payslip).using(kms).isDecryptableIn("us-east-1", "eu-west-1", "ap-southeast-2");
    }

    @Test
    @DisplayName("Each Region lets its material expire for itself")
    void aRegionExpiresForItself(FakeKms kms) throws Exception {
        byte[] payslip = encryptIn(virginia);
        new MaterialImport(ireland, wages.keyId())
                .run(MATERIAL, ImportType.EXISTING_KEY_MATERIAL, endOfMonth.plus(Duration.ofDays(1)));

        kms.clock().advance(Duration.ofDays(30));

        assertThatCiphertext(payslip).using(kms).isDecryptableOnlyIn("eu-west-1");
    }

    private byte[] encryptIn(KmsClient region) {
        return region.encrypt(request -> request.keyId("alias/wages").plaintext(SdkBytes.fromUtf8String("3,200")))
                .ciphertextBlob()
                .asByteArray();
    }

    private String decryptIn(KmsClient region, byte[] payslip) {
        return region.decrypt(request -> request.ciphertextBlob(SdkBytes.fromByteArray(payslip)))
                .plaintext()
                .asUtf8String();
    }
}
