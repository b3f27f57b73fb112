package io.github.multiregionkms.samples.documentsigning;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MultiRegionKms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.kms.KmsClient;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class DocumentSigningTest {

    private static final byte[] CONTRACT =
            "100 barrels for 4,000 dollars\n".repeat(500).getBytes(UTF_8);

    private static final byte[] FORGERY =
            "100 barrels for 40 dollars\n".repeat(500).getBytes(UTF_8);

    @InRegion("us-east-1")
    KmsClient virginia;

    @InRegion("eu-west-1")
    KmsClient ireland;

    @BeforeEach
    void makeKeys(FakeKms kms) {
        for (Algorithm algorithm : Algorithm.values()) {
            kms.relatedKeys()
                    .alias(alias(algorithm))
                    .keySpec(algorithm.keySpec())
                    .replicas("eu-west-1")
                    .create();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("What is signed in Virginia is verified in Ireland, and the other way round")
    void eachRegionVerifiesWhatTheOtherSigns(Algorithm algorithm) {
        DocumentSigner inVirginia = signer(virginia, algorithm);
        DocumentSigner inIreland = signer(ireland, algorithm);

        assertThat(inIreland.verify(CONTRACT, inVirginia.sign(CONTRACT))).isTrue();
        assertThat(inVirginia.verify(CONTRACT, inIreland.sign(CONTRACT))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A partner verifies with the public key of Ireland what was signed in Virginia, while both are gone")
    void aPartnerNeedsNoKms(Algorithm algorithm, FakeKms kms) throws Exception {
        byte[] signature = signer(virginia, algorithm).sign(CONTRACT);
        OfflineVerifier partner =
                Partner.with(algorithm, signer(ireland, algorithm).publicKey());

        kms.region("us-east-1").outage();
        kms.region("eu-west-1").outage();

        assertThat(partner.verify(CONTRACT, signature)).isTrue();
        assertThat(kms.calls()).hasExactlyOperations("Sign", "GetPublicKey");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A changed contract is refused by KMS and by a partner")
    void aForgeryIsRefused(Algorithm algorithm, FakeKms kms) throws Exception {
        byte[] signature = signer(virginia, algorithm).sign(CONTRACT);

        assertThat(signer(ireland, algorithm).verify(FORGERY, signature)).isFalse();
        assertThat(Partner.with(algorithm, signer(virginia, algorithm).publicKey())
                        .verify(FORGERY, signature))
                .isFalse();
        assertThat(kms.calls())
                .operation("Verify")
                .thatFailedWith("KMSInvalidSignatureException")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The public key is the same in all Regions")
    void regionsHaveTheSamePublicKey(Algorithm algorithm, FakeKms kms) {
        assertThat(kms).key(alias(algorithm)).hasSamePublicKeyInAllRegions();
    }

    private static DocumentSigner signer(KmsClient kms, Algorithm algorithm) {
        return new DocumentSigner(kms, alias(algorithm), algorithm);
    }

    private static String alias(Algorithm algorithm) {
        return "alias/contracts-" + algorithm;
    }
}
