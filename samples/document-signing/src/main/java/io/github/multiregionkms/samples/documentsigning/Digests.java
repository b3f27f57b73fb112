package io.github.multiregionkms.samples.documentsigning;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What is signed is the SHA-512 digest of a document: KMS takes no message of more than 4096 bytes. */
final class Digests {

    private Digests() {}

    static byte[] of(byte[] document) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(document);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-512", e);
        }
    }
}
