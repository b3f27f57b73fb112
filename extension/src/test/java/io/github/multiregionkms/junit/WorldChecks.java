package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.fixtures.RelatedKeys;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyListEntry;

/** What every test of the test cases demands of what it was given. */
final class WorldChecks {

    static final String ALIAS = "alias/orders";

    private WorldChecks() {}

    /**
     * Demands a world with these keys and no others, in us-east-1 and eu-west-1, that both clients see, and leaves
     * another key and a changed description in it.
     */
    static void isFresh(KmsClient virginia, KmsClient ireland, RelatedKeys orders) {
        assertThat(virginia.listKeys().keys())
                .extracting(KeyListEntry::keyArn)
                .containsExactly(orders.arn("us-east-1"));
        assertThat(ireland.listKeys().keys()).extracting(KeyListEntry::keyArn).containsExactly(orders.arn("eu-west-1"));
        assertThat(virginia.describeKey(request -> request.keyId(ALIAS))
                        .keyMetadata()
                        .description())
                .isEmpty();

        SdkBytes sealed = virginia.encrypt(
                        request -> request.keyId(ALIAS).plaintext(SdkBytes.fromUtf8String(orders.keyId())))
                .ciphertextBlob();
        assertThat(ireland.decrypt(request -> request.keyId(ALIAS).ciphertextBlob(sealed))
                        .plaintext()
                        .asUtf8String())
                .isEqualTo(orders.keyId());

        virginia.createKey();
        virginia.updateKeyDescription(request -> request.keyId(orders.keyId()).description("used"));
    }
}
