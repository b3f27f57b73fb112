package io.github.multiregionkms.samples.ordervault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM with a data key; the nonce stands before the ciphertext. */
final class DataKeyCipher {

    private static final int NONCE_LENGTH = 12;

    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private DataKeyCipher() {}

    static byte[] encrypt(byte[] dataKey, byte[] plaintext) {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        byte[] ciphertext = run(Cipher.ENCRYPT_MODE, dataKey, nonce, plaintext);
        return ByteBuffer.allocate(nonce.length + ciphertext.length)
                .put(nonce)
                .put(ciphertext)
                .array();
    }

    static byte[] decrypt(byte[] dataKey, byte[] encrypted) {
        byte[] nonce = Arrays.copyOf(encrypted, NONCE_LENGTH);
        return run(Cipher.DECRYPT_MODE, dataKey, nonce, Arrays.copyOfRange(encrypted, NONCE_LENGTH, encrypted.length));
    }

    private static byte[] run(int mode, byte[] dataKey, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(dataKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the order was changed, or sealed with another data key", e);
        }
    }
}
