package io.github.multiregionkms.samples.bringyourownkey;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatCiphertext;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatKmsCall;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.KmsFault;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MultiRegionKms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms({"us-east-1", "eu-west-1", "ap-southeast-2"})
class OwnKeyRotationTest {

    private static final byte[] MATERIAL_OF_2026 = new byte[32];

    private static final byte[] MATERIAL_OF_2027 = "the wages of the year 2027, safe".getBytes(US_ASCII);

    @InRegion("us-east-1")
    KmsClient virginia;

    @InRegion("eu-west-1")
    KmsClient ireland;

    @InRegion("ap-southeast-2")
    KmsClient sydney;

    Instant inAYear;

    OwnKey wages;

    byte[] payslipOf2026;

    @BeforeEach
    void createKey(FakeKms kms) throws Exception {
        inAYear = kms.clock().instant().plus(Duration.ofDays(365));
        wages = OwnKey.create(
                virginia,
                List.of(ireland, sydney),
                "alias/wages",
                MATERIAL_OF_2026,
                inAYear,
                BackoffStrategy.retryImmediately());
        payslipOf2026 = encrypt();
    }

    @Test
    @DisplayName("After a rotation all Regions encrypt with the new material, and open what was encrypted before")
    void rotates(FakeKms kms) throws Exception {
        wages.stage(MATERIAL_OF_2027, inAYear);
        wages.distribute(MATERIAL_OF_2027, inAYear);
        wages.activate();
        kms.settle();

        assertThat(sydney).key("alias/wages").isEnabled().wasRotatedTimes(1);
        assertThatCiphertext(encrypt()).using(kms).isFromAfterLastRotation();
        assertThatCiphertext(payslipOf2026)
                .using(kms)
                .isFromBeforeLastRotation()
                .isDecryptableIn("us-east-1", "eu-west-1", "ap-southeast-2");
    }

    @Test
    @DisplayName("New material is not used before it is activated")
    void stagedMaterialIsNotUsed(FakeKms kms) throws Exception {
        wages.stage(MATERIAL_OF_2027, inAYear);
        wages.distribute(MATERIAL_OF_2027, inAYear);
        byte[] payslip = encrypt();

        wages.activate();
        kms.settle();

        assertThatCiphertext(payslip).using(kms).isFromBeforeLastRotation();
    }

    @Test
    @DisplayName("A rotation waits for a Region that cannot be reached, and goes on when it is back")
    void waitsForAllRegions(FakeKms kms) throws Exception {
        wages.stage(MATERIAL_OF_2027, inAYear);
        try (KmsFault outage = kms.region("ap-southeast-2").outage()) {
            assertThatExceptionOfType(SdkClientException.class)
                    .isThrownBy(() -> wages.distribute(MATERIAL_OF_2027, inAYear));
        }
        assertThatKmsCall(wages::activate).failsWith("KMSInvalidStateException");

        wages.distribute(MATERIAL_OF_2027, inAYear);
        wages.activate();
        kms.settle();

        assertThatCiphertext(encrypt()).using(kms).isFromAfterLastRotation();
    }

    private byte[] encrypt() {
        return ireland.encrypt(request -> request.keyId("alias/wages").plaintext(SdkBytes.fromUtf8String("3,200")))
                .ciphertextBlob()
                .asByteArray();
    }
}
