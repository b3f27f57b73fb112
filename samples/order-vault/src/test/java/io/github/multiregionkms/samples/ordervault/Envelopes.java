package io.github.multiregionkms.samples.ordervault;

import java.nio.ByteBuffer;

/** Sealed orders that no vault has made. */
final class Envelopes {

    private Envelopes() {}

    static byte[] withDataKey(byte[] encryptedKey) {
        return ByteBuffer.allocate(Integer.BYTES + encryptedKey.length)
                .putInt(encryptedKey.length)
                .put(encryptedKey)
                .array();
    }
}
