package io.github.multiregionkms.samples.documentsigning;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeySpec;

/** Ireland becomes the primary Region of a key that has signed before. */
@MultiRegionKms({"us-east-1", "eu-west-1"})
class PromotionTest {

    private static final byte[] CONTRACT = "100 barrels for 4,000 dollars".getBytes(UTF_8);

    @MrkFixture(alias = "alias/contracts", keySpec = KeySpec.ML_DSA_65, replicas = "eu-west-1")
    RelatedKeys contracts;

    DocumentSigner virginia;

    DocumentSigner ireland;

    byte[] signedBefore;

    OfflineVerifier partner;

    @BeforeEach
    void signAndPromote(@InRegion("us-east-1") KmsClient usEast, @InRegion("eu-west-1") KmsClient euWest)
            throws Exception {
        virginia = new DocumentSigner(usEast, contracts.keyId(), Algorithm.ML_DSA);
        ireland = new DocumentSigner(euWest, contracts.keyId(), Algorithm.ML_DSA);
        signedBefore = virginia.sign(CONTRACT);
        partner = Partner.with(Algorithm.ML_DSA, virginia.publicKey());

        usEast.updatePrimaryRegion(request -> request.keyId(contracts.keyId()).primaryRegion("eu-west-1"));
    }

    @Test
    @DisplayName("While the keys are updating, both Regions go on signing")
    void signingIsNotInterrupted() throws Exception {
        assertThat(contracts).isUpdating();

        assertThat(partner.verify(CONTRACT, virginia.sign(CONTRACT))).isTrue();
        assertThat(partner.verify(CONTRACT, ireland.sign(CONTRACT))).isTrue();
    }

    @Test
    @DisplayName("Then both Regions verify what was signed before")
    void formerSignaturesStayValid(FakeKms kms) {
        kms.settle();

        assertThat(contracts).isPrimaryIn("eu-west-1").hasExactlyReplicasIn("us-east-1");
        assertThat(virginia.verify(CONTRACT, signedBefore)).isTrue();
        assertThat(ireland.verify(CONTRACT, signedBefore)).isTrue();
    }

    @Test
    @DisplayName("Then a partner verifies what Ireland signs, with the public key of before")
    void thePublicKeyStaysTheSame(FakeKms kms) throws Exception {
        kms.settle();

        assertThat(partner.verify(CONTRACT, ireland.sign(CONTRACT))).isTrue();
    }
}
