package io.github.multiregionkms.guide;

import static io.github.multiregionkms.assertions.KmsAssertions.assertThat;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatCiphertext;
import static io.github.multiregionkms.assertions.KmsAssertions.assertThatKmsCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.junit.InRegion;
import io.github.multiregionkms.junit.MrkFixture;
import io.github.multiregionkms.junit.MultiRegionKms;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.OriginType;

@MultiRegionKms({"us-east-1", "eu-west-1"})
class FixturesGuideTest {

    private SdkBytes sealed;

    @Retention(RetentionPolicy.RUNTIME)
    @MrkFixture(alias = "alias/orders", replicas = "eu-west-1")
    @interface Orders {}

    @BeforeEach
    void seal(@Orders RelatedKeys orders, @InRegion KmsClient client) {
        sealed = client.encrypt(request -> request.keyId(orders.keyId()).plaintext(SdkBytes.fromUtf8String("42")))
                .ciphertextBlob();
    }

    @Test
    void theSameAnnotationGivesTheSameKeys(@Orders RelatedKeys orders, FakeKms kms) {
        assertThatCiphertext(sealed).using(kms).isEncryptedUnder(orders.keyId());
    }

    @Test
    void aPromotionIsUnderWay(
            @MrkFixture(replicas = "eu-west-1", state = KeyState.UPDATING) RelatedKeys keys,
            @InRegion KmsClient client,
            FakeKms kms) {

        assertThatKmsCall(() -> client.updatePrimaryRegion(
                        request -> request.keyId(keys.keyId()).primaryRegion("eu-west-1")))
                .isRefusedForState(KeyState.UPDATING);

        kms.settle();
        client.updatePrimaryRegion(request -> request.keyId(keys.keyId()).primaryRegion("eu-west-1"));
        assertThat(keys).isPrimaryIn("eu-west-1");
    }

    @Test
    @MrkFixture(
            keySpec = KeySpec.HMAC_256,
            replicas = "eu-west-1",
            aliasIn = {"us-east-1=alias/tokens-us", "eu-west-1=alias/tokens-eu"})
    void eachRegionHasItsOwnAlias(@InRegion("us-east-1") KmsClient virginia, @InRegion("eu-west-1") KmsClient ireland) {

        SdkBytes message = SdkBytes.fromUtf8String("42");
        SdkBytes mac = virginia.generateMac(request ->
                        request.keyId("alias/tokens-us").message(message).macAlgorithm("HMAC_SHA_256"))
                .mac();

        assertThat(ireland.verifyMac(request -> request.keyId("alias/tokens-eu")
                                .message(message)
                                .mac(mac)
                                .macAlgorithm("HMAC_SHA_256"))
                        .macValid())
                .isTrue();
    }

    @Test
    void aPartnerBringsItsOwnKey(
            @MrkFixture(alias = "alias/partner", account = "444455556666", origin = OriginType.EXTERNAL, rotations = 1)
                    RelatedKeys partner,
            @InRegion KmsClient own) {

        assertThat(own)
                .key(partner.aliasArn("us-east-1", "alias/partner"))
                .hasOrigin(OriginType.EXTERNAL)
                .isEnabled();
    }
}
