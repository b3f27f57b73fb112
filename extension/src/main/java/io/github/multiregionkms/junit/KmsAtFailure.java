package io.github.multiregionkms.junit;

/**
 * What the fake KMS of a failed test knew. Suppressed by the failure, it stands below the failure's stack trace wherever
 * that is printed.
 */
final class KmsAtFailure extends Exception {

    KmsAtFailure(String text) {
        // No stack trace: it would lead into this library, and nobody looks for the reason there.
        super(text, null, false, false);
    }
}
