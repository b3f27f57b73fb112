package io.github.multiregionkms.samples.springboot;

import java.util.Base64;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.kms.KmsClient;

/** Turns an IBAN into a token that a shop can store, and back. */
@Service
public class BankDetails {

    private static final Logger LOG = LoggerFactory.getLogger(BankDetails.class);

    private static final Map<String, String> CONTEXT = Map.of("purpose", "bank-details");

    private final KmsClient home;

    private final KmsClient failover;

    private final String key;

    BankDetails(@Qualifier("homeKms") KmsClient home, @Qualifier("failoverKms") KmsClient failover, KmsProperties kms) {
        this.home = home;
        this.failover = failover;
        this.key = kms.key();
    }

    public String tokenFor(String iban) {
        SdkBytes token = home.encrypt(request -> request.keyId(key)
                        .plaintext(SdkBytes.fromUtf8String(iban))
                        .encryptionContext(CONTEXT))
                .ciphertextBlob();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.asByteArray());
    }

    /** The IBAN of a token. An answer of the home Region is final, be it an error; none sends the call to the other one. */
    public String ibanOf(String token) {
        SdkBytes ciphertext = SdkBytes.fromByteArray(Base64.getUrlDecoder().decode(token));
        try {
            return decrypt(home, ciphertext);
        } catch (SdkClientException e) {
            LOG.warn("The home Region cannot be reached, the other one is asked: {}", e.getMessage());
            return decrypt(failover, ciphertext);
        }
    }

    private String decrypt(KmsClient kms, SdkBytes ciphertext) {
        return kms.decrypt(
                        request -> request.keyId(key).ciphertextBlob(ciphertext).encryptionContext(CONTEXT))
                .plaintext()
                .asUtf8String();
    }
}
