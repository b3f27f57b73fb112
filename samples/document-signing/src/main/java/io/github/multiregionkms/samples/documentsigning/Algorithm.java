package io.github.multiregionkms.samples.documentsigning;

import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/** The algorithms that contracts are signed with, as KMS and the Java Cryptography Architecture call them. */
public enum Algorithm {
    ECDSA(KeySpec.ECC_NIST_P384, SigningAlgorithmSpec.ECDSA_SHA_384, "EC", "SHA384withECDSA"),
    ML_DSA(KeySpec.ML_DSA_65, SigningAlgorithmSpec.ML_DSA_SHAKE_256, "ML-DSA", "ML-DSA");

    private final KeySpec keySpec;

    private final SigningAlgorithmSpec signingAlgorithm;

    private final String jcaKey;

    private final String jcaSignature;

    Algorithm(KeySpec keySpec, SigningAlgorithmSpec signingAlgorithm, String jcaKey, String jcaSignature) {
        this.keySpec = keySpec;
        this.signingAlgorithm = signingAlgorithm;
        this.jcaKey = jcaKey;
        this.jcaSignature = jcaSignature;
    }

    public KeySpec keySpec() {
        return keySpec;
    }

    public SigningAlgorithmSpec signingAlgorithm() {
        return signingAlgorithm;
    }

    public String jcaKey() {
        return jcaKey;
    }

    public String jcaSignature() {
        return jcaSignature;
    }
}
