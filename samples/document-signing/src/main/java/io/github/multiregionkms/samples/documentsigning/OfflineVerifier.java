package io.github.multiregionkms.samples.documentsigning;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;

/** Verifies documents with the public key alone, as a partner without an AWS account does. */
public final class OfflineVerifier {

    private final Algorithm algorithm;

    private final Provider provider;

    private final PublicKey key;

    /**
     * Makes a verifier.
     *
     * @param publicKey the key in DER
     * @param provider what implements the algorithm: the JDK, of ML-DSA since version 24, or a library
     * @throws GeneralSecurityException if this is no public key of the algorithm, or if the provider does not know it
     */
    public OfflineVerifier(Algorithm algorithm, byte[] publicKey, Provider provider) throws GeneralSecurityException {
        this.algorithm = algorithm;
        this.provider = provider;
        this.key =
                KeyFactory.getInstance(algorithm.jcaKey(), provider).generatePublic(new X509EncodedKeySpec(publicKey));
    }

    public boolean verify(byte[] document, byte[] signature) throws GeneralSecurityException {
        Signature verification = Signature.getInstance(algorithm.jcaSignature(), provider);
        verification.initVerify(key);
        verification.update(Digests.of(document));
        try {
            return verification.verify(signature);
        } catch (SignatureException e) {
            return false; // of another form than the algorithm's signatures
        }
    }
}
