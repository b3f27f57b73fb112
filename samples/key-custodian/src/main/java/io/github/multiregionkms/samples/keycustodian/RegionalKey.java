package io.github.multiregionkms.samples.keycustodian;

import software.amazon.awssdk.core.waiters.Waiter;
import software.amazon.awssdk.core.waiters.WaiterAcceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DescribeKeyResponse;
import software.amazon.awssdk.services.kms.model.GetKeyRotationStatusResponse;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.KeyState;

/** The key of one Region. It looks first, and changes only what is not yet as it is to be. */
final class RegionalKey {

    private static final int LOOKS = 60;

    private final KmsClient kms;

    private final String keyId;

    RegionalKey(KmsClient kms, String keyId) {
        this.kms = kms;
        this.keyId = keyId;
    }

    KeyMetadata describe() {
        return kms.describeKey(request -> request.keyId(keyId)).keyMetadata();
    }

    /** Waits as long as the key is {@code Creating} or {@code Updating}. */
    void settle(BackoffStrategy pauses) {
        Waiter.builder(DescribeKeyResponse.class)
                .addAcceptor(WaiterAcceptor.successOnResponseAcceptor(
                        key -> isSettled(key.keyMetadata().keyState())))
                .addAcceptor(WaiterAcceptor.retryOnResponseAcceptor(key -> true))
                .overrideConfiguration(wait -> wait.maxAttempts(LOOKS).backoffStrategyV2(pauses))
                .build()
                .run(() -> kms.describeKey(request -> request.keyId(keyId)));
    }

    void ensureAlias(String alias) {
        boolean known = kms.listAliasesPaginator(request -> request.keyId(keyId)).aliases().stream()
                .anyMatch(entry -> entry.aliasName().equals(alias));
        if (!known) {
            kms.createAlias(request -> request.aliasName(alias).targetKeyId(keyId));
        }
    }

    void ensurePolicy(String policy) {
        if (!kms.getKeyPolicy(request -> request.keyId(keyId)).policy().equals(policy)) {
            kms.putKeyPolicy(request -> request.keyId(keyId).policy(policy));
        }
    }

    void ensureRotation(int days) {
        GetKeyRotationStatusResponse rotation = kms.getKeyRotationStatus(request -> request.keyId(keyId));
        if (!rotation.keyRotationEnabled() || rotation.rotationPeriodInDays() != days) {
            kms.enableKeyRotation(request -> request.keyId(keyId).rotationPeriodInDays(days));
        }
    }

    void keep() {
        if (isToBeDeleted()) {
            kms.cancelKeyDeletion(request -> request.keyId(keyId));
            kms.enableKey(request -> request.keyId(keyId));
        }
    }

    void deleteAfter(int days) {
        if (!isToBeDeleted()) {
            kms.scheduleKeyDeletion(request -> request.keyId(keyId).pendingWindowInDays(days));
        }
    }

    /** A primary key waits for the deletion of its replicas before its own waiting period begins. */
    private boolean isToBeDeleted() {
        KeyState state = describe().keyState();
        return state == KeyState.PENDING_DELETION || state == KeyState.PENDING_REPLICA_DELETION;
    }

    private static boolean isSettled(KeyState state) {
        return state != KeyState.CREATING && state != KeyState.UPDATING;
    }
}
