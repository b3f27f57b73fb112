package io.github.multiregionkms.samples.documentsigning;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Somebody who has the public key and a JDK, and Bouncy Castle where the JDK does not know an algorithm. */
final class Partner {

    private Partner() {}

    static OfflineVerifier with(Algorithm algorithm, byte[] publicKey) throws GeneralSecurityException {
        Provider[] ofTheJdk = Security.getProviders("Signature." + algorithm.jcaSignature());
        return new OfflineVerifier(algorithm, publicKey, ofTheJdk == null ? new BouncyCastleProvider() : ofTheJdk[0]);
    }
}
