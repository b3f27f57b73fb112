package io.github.multiregionkms.samples.encryptionsdk;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.cryptography.materialproviders.model.CollectionOfErrors;

@MultiRegionKms({"us-east-1", "eu-west-1", "ap-southeast-2"})
class PatientFilesTest {

    private static final byte[] FILE = "blood pressure 120/80".getBytes(UTF_8);

    @MrkFixture(alias = "alias/patient-files", replicas = "eu-west-1")
    RelatedKeys hospital;

    @MrkFixture(alias = "alias/patient-files-archive", primary = "ap-southeast-2")
    RelatedKeys archive;

    @InRegion("us-east-1")
    KmsClient virginia;

    @InRegion("eu-west-1")
    KmsClient ireland;

    @InRegion("ap-southeast-2")
    KmsClient sydney;

    @Test
    @DisplayName("An MRK keyring decrypts in Ireland, with the related key, what was encrypted in Virginia")
    void theRelatedKeyDecrypts(FakeKms kms) {
        byte[] encrypted = files(virginia, hospital.arn("us-east-1")).encrypt(FILE, "4711");

        byte[] decrypted = files(ireland, hospital.arn("eu-west-1")).decrypt(encrypted, "4711");

        assertThat(decrypted).isEqualTo(FILE);
        assertThat(kms.calls()).hasExactlyOperations("GenerateDataKey", "Decrypt");
        assertThat(kms.calls()).operation("GenerateDataKey").isOnlyIn("us-east-1");
        assertThat(kms.calls())
                .operation("Decrypt")
                .onKey(hospital.arn("eu-west-1"))
                .withEncryptionContext(Map.of("patient", "4711"))
                .hasSize(1);
    }

    @Test
    @DisplayName("An MRK keyring with another key does not even ask KMS")
    void anotherKeyIsNotAsked(FakeKms kms) {
        byte[] encrypted = files(virginia, hospital.arn("us-east-1")).encrypt(FILE, "4711");

        assertThatThrownBy(() -> files(sydney, archive.primaryArn()).decrypt(encrypted, "4711"))
                .hasMessageContaining("No Encrypted Data Keys found to match");
        assertThat(kms.calls()).hasExactlyOperations("GenerateDataKey");
    }

    @Test
    @DisplayName("A file is not opened for another patient")
    void aFileBelongsToItsPatient() {
        PatientFiles files = files(virginia, hospital.arn("us-east-1"));
        byte[] encrypted = files.encrypt(FILE, "4711");

        assertThatThrownBy(() -> files.decrypt(encrypted, "4712"))
                .hasMessage("Encryption context does not match reproduced encryption context.");
    }

    @Test
    @DisplayName(
            "What an MRK multi-keyring encrypted is opened by the archive's key alone, with both other Regions gone")
    void eachKeyOfAMultiKeyringDecrypts(FakeKms kms) {
        PatientFiles files = new PatientFiles(Keyrings.ofKeys(
                client -> kms.client(client.region()), hospital.arn("us-east-1"), archive.primaryArn()));
        byte[] encrypted = files.encrypt(FILE, "4711");
        assertThat(kms.calls()).hasExactlyOperations("GenerateDataKey", "Encrypt");

        kms.region("us-east-1").outage();
        kms.region("eu-west-1").outage();

        assertThat(files(sydney, archive.primaryArn()).decrypt(encrypted, "4711"))
                .isEqualTo(FILE);
        assertThat(kms.calls()).operation("Decrypt").isOnlyIn("ap-southeast-2").hasSize(1);
    }

    @Test
    @DisplayName("An MRK discovery keyring in Ireland finds the related key by itself")
    void discoveryFindsTheRelatedKey(FakeKms kms) {
        byte[] encrypted = files(virginia, hospital.arn("us-east-1")).encrypt(FILE, "4711");

        PatientFiles reader = new PatientFiles(Keyrings.ofAccount(ireland, kms.accountId()));

        assertThat(reader.decrypt(encrypted, "4711")).isEqualTo(FILE);
        assertThat(kms.calls())
                .operation("Decrypt")
                .onKey(hospital.arn("eu-west-1"))
                .hasSize(1);
    }

    @Test
    @DisplayName("An MRK discovery keyring of a Region without a replica asks in vain")
    void discoveryNeedsAReplica(FakeKms kms) {
        byte[] encrypted = files(virginia, hospital.arn("us-east-1")).encrypt(FILE, "4711");

        PatientFiles reader = new PatientFiles(Keyrings.ofAccount(sydney, kms.accountId()));

        assertThatThrownBy(() -> reader.decrypt(encrypted, "4711")).isInstanceOf(CollectionOfErrors.class);
        assertThat(kms.calls())
                .inRegion("ap-southeast-2")
                .thatFailedWith("NotFoundException")
                .hasSize(1);
    }

    @Test
    @DisplayName("An MRK discovery keyring for another account asks for no key of this one")
    void discoveryKeepsToItsAccount(FakeKms kms) {
        byte[] encrypted = files(virginia, hospital.arn("us-east-1")).encrypt(FILE, "4711");

        PatientFiles reader = new PatientFiles(Keyrings.ofAccount(ireland, "444455556666"));

        assertThatThrownBy(() -> reader.decrypt(encrypted, "4711"))
                .hasMessageContaining("No Encrypted Data Keys found to match");
        assertThat(kms.calls()).hasNoneIn("eu-west-1");
    }

    private static PatientFiles files(KmsClient kms, String keyArn) {
        return new PatientFiles(Keyrings.ofKey(kms, keyArn));
    }
}
