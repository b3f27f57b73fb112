package io.github.multiregionkms.samples.ordervault;

import java.util.concurrent.Callable;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.KeyState;

/**
 * Makes the key of another Region the primary key, and does not say that it is done before it is: UpdatePrimaryRegion
 * returns while both keys are still {@code Updating}.
 */
public final class PromotionRunbook {

    private static final int ATTEMPTS = 60;

    private final Callable<?> pause;

    /**
     * Makes a runbook.
     *
     * @param pause what to do between two looks at a key, such as sleeping for a second
     */
    public PromotionRunbook(Callable<?> pause) {
        this.pause = pause;
    }

    /**
     * Promotes a replica.
     *
     * @param primary the client of the Region that has the primary key
     * @param replica the client of the Region that is to have it
     * @return the new primary key
     */
    public KeyMetadata promote(KmsClient primary, KmsClient replica, String keyId) throws Exception {
        String newRegion = replica.serviceClientConfiguration().region().id();
        primary.updatePrimaryRegion(request -> request.keyId(keyId).primaryRegion(newRegion));
        waitUntilEnabled(primary, keyId);
        return waitUntilEnabled(replica, keyId);
    }

    private KeyMetadata waitUntilEnabled(KmsClient kms, String keyId) throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            KeyMetadata key = kms.describeKey(request -> request.keyId(keyId)).keyMetadata();
            if (key.keyState() == KeyState.ENABLED) {
                return key;
            }
            pause.call();
        }
        throw new IllegalStateException(
                "the key " + keyId + " was not Enabled again after " + ATTEMPTS + " looks at it");
    }
}
