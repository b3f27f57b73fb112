package io.github.multiregionkms.samples.documentsigning;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KmsInvalidSignatureException;
import software.amazon.awssdk.services.kms.model.MessageType;

/** Signs and verifies documents in the Region of a client. */
public final class DocumentSigner {

    private final KmsClient kms;

    private final String keyId;

    private final Algorithm algorithm;

    /**
     * Makes a signer.
     *
     * @param keyId key id or alias of an asymmetric multi-Region key
     */
    public DocumentSigner(KmsClient kms, String keyId, Algorithm algorithm) {
        this.kms = kms;
        this.keyId = keyId;
        this.algorithm = algorithm;
    }

    public byte[] sign(byte[] document) {
        return kms.sign(request -> request.keyId(keyId)
                        .message(SdkBytes.fromByteArray(Digests.of(document)))
                        .messageType(MessageType.RAW)
                        .signingAlgorithm(algorithm.signingAlgorithm()))
                .signature()
                .asByteArray();
    }

    public boolean verify(byte[] document, byte[] signature) {
        try {
            return kms.verify(request -> request.keyId(keyId)
                            .message(SdkBytes.fromByteArray(Digests.of(document)))
                            .messageType(MessageType.RAW)
                            .signature(SdkBytes.fromByteArray(signature))
                            .signingAlgorithm(algorithm.signingAlgorithm()))
                    .signatureValid();
        } catch (KmsInvalidSignatureException e) {
            return false;
        }
    }

    /** The public key for partners, in DER: the same in all Regions. */
    public byte[] publicKey() {
        return kms.getPublicKey(request -> request.keyId(keyId)).publicKey().asByteArray();
    }
}
