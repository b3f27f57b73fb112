package io.github.multiregionkms.samples.ordervault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyResponse;

/**
 * Seals orders by envelope encryption: a data key of its own for each order, kept beside it, encrypted under the KMS key
 * of the vault.
 */
public final class OrderVault {

    /** Bound to every data key, so that nothing which was encrypted for another purpose is opened here. */
    private static final Map<String, String> CONTEXT = Map.of("purpose", "order-vault");

    private final KmsClient kms;

    private final String keyId;

    /**
     * Makes a vault in the Region of a client.
     *
     * @param keyId key id, key ARN, alias name or alias ARN of the KMS key
     */
    public OrderVault(KmsClient kms, String keyId) {
        this.kms = kms;
        this.keyId = keyId;
    }

    public byte[] seal(String order) {
        GenerateDataKeyResponse dataKey = kms.generateDataKey(
                request -> request.keyId(keyId).keySpec(DataKeySpec.AES_256).encryptionContext(CONTEXT));
        byte[] encryptedKey = dataKey.ciphertextBlob().asByteArray();
        byte[] encryptedOrder =
                DataKeyCipher.encrypt(dataKey.plaintext().asByteArray(), order.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(Integer.BYTES + encryptedKey.length + encryptedOrder.length)
                .putInt(encryptedKey.length)
                .put(encryptedKey)
                .put(encryptedOrder)
                .array();
    }

    public String open(byte[] sealed) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] encryptedKey = new byte[parts.getInt()];
        parts.get(encryptedKey);
        byte[] encryptedOrder = new byte[parts.remaining()];
        parts.get(encryptedOrder);
        SdkBytes dataKey = kms.decrypt(request -> request.keyId(keyId)
                        .ciphertextBlob(SdkBytes.fromByteArray(encryptedKey))
                        .encryptionContext(CONTEXT))
                .plaintext();
        return new String(DataKeyCipher.decrypt(dataKey.asByteArray(), encryptedOrder), StandardCharsets.UTF_8);
    }
}
