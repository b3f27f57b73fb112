package io.github.multiregionkms.samples.encryptionsdk;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class CachedPatientFilesTest {

    private static final byte[] FILE = "heart rate 64".getBytes(UTF_8);

    @MrkFixture(alias = "alias/patient-files", replicas = "eu-west-1")
    RelatedKeys hospital;

    @InRegion("us-east-1")
    KmsClient virginia;

    @InRegion("eu-west-1")
    KmsClient ireland;

    @Test
    @DisplayName("Ten files of a patient cost one data key in Virginia, and one decryption in Ireland")
    void manyFilesCostOneCall(FakeKms kms) {
        CachedPatientFiles writer = new CachedPatientFiles(virginia, hospital.arn("us-east-1"), 100);
        CachedPatientFiles reader = new CachedPatientFiles(ireland, hospital.arn("eu-west-1"), 100);

        List<byte[]> encrypted = tenFiles(writer, "4711");

        assertThat(encrypted)
                .allSatisfy(file -> assertThat(reader.decrypt(file)).isEqualTo(FILE));
        assertThat(kms.calls()).hasExactlyOperations("GenerateDataKey", "Decrypt");
    }

    @Test
    @DisplayName("After as many files as allowed there is a new data key")
    void aDataKeyIsUsedUp(FakeKms kms) {
        CachedPatientFiles writer = new CachedPatientFiles(virginia, hospital.arn("us-east-1"), 4);

        tenFiles(writer, "4711");

        assertThat(kms.calls()).operation("GenerateDataKey").hasSize(3);
    }

    @Test
    @DisplayName("Patients do not share a data key")
    void patientsDoNotShareADataKey(FakeKms kms) {
        CachedPatientFiles writer = new CachedPatientFiles(virginia, hospital.arn("us-east-1"), 100);

        tenFiles(writer, "4711");
        tenFiles(writer, "4712");

        assertThat(kms.calls()).operation("GenerateDataKey").hasSize(2);
    }

    private static List<byte[]> tenFiles(CachedPatientFiles writer, String patient) {
        return IntStream.range(0, 10)
                .mapToObj(file -> writer.encrypt(FILE, patient))
                .toList();
    }
}
