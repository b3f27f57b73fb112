package io.github.multiregionkms.samples.bringyourownkey;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.core.waiters.Waiter;
import software.amazon.awssdk.core.waiters.WaiterAcceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DescribeKeyResponse;
import software.amazon.awssdk.services.kms.model.ImportType;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.OriginType;

/**
 * A multi-Region key with material of the company's own. KMS never copies such material to another Region: whoever has it
 * imports it into each Region, and each Region lets it expire for itself.
 */
public final class OwnKey {

    private static final int LOOKS = 60;

    private final String keyId;

    private final KmsClient primary;

    private final List<KmsClient> replicas;

    private OwnKey(String keyId, KmsClient primary, List<KmsClient> replicas) {
        this.keyId = keyId;
        this.primary = primary;
        this.replicas = replicas;
    }

    /**
     * Makes the key in all Regions, with the same material and the same alias.
     *
     * @param primary the client of the Region that is to have the primary key
     * @param replicas the clients of the other Regions
     * @param material 32 bytes
     * @param validTo when the material expires, in all Regions
     * @param pauses how long to wait between two looks at a key that is being made
     */
    public static OwnKey create(
            KmsClient primary,
            List<KmsClient> replicas,
            String alias,
            byte[] material,
            Instant validTo,
            BackoffStrategy pauses)
            throws GeneralSecurityException {
        String keyId = primary.createKey(request -> request.multiRegion(true).origin(OriginType.EXTERNAL))
                .keyMetadata()
                .keyId();
        // A key without material cannot be replicated
        new MaterialImport(primary, keyId).run(material, ImportType.NEW_KEY_MATERIAL, validTo);
        primary.createAlias(request -> request.aliasName(alias).targetKeyId(keyId));
        for (KmsClient replica : replicas) {
            String region = replica.serviceClientConfiguration().region().id();
            primary.replicateKey(request -> request.keyId(keyId).replicaRegion(region));
            waitUntilMade(replica, keyId, pauses);
            new MaterialImport(replica, keyId).run(material, ImportType.EXISTING_KEY_MATERIAL, validTo);
            replica.createAlias(request -> request.aliasName(alias).targetKeyId(keyId));
        }
        return new OwnKey(keyId, primary, replicas);
    }

    public String keyId() {
        return keyId;
    }

    /** Imports the material again, into all Regions: after it has expired, or to put the date off. */
    public void renew(byte[] material, Instant validTo) throws GeneralSecurityException {
        new MaterialImport(primary, keyId).run(material, ImportType.EXISTING_KEY_MATERIAL, validTo);
        distribute(material, validTo);
    }

    /** Begins a rotation: the primary key gets new material, which is not used yet. */
    public void stage(byte[] newMaterial, Instant validTo) throws GeneralSecurityException {
        new MaterialImport(primary, keyId).run(newMaterial, ImportType.NEW_KEY_MATERIAL, validTo);
    }

    /** Imports material that the primary key has into all replicas. It can be repeated when it has failed in between. */
    public void distribute(byte[] material, Instant validTo) throws GeneralSecurityException {
        for (KmsClient replica : replicas) {
            new MaterialImport(replica, keyId).run(material, ImportType.EXISTING_KEY_MATERIAL, validTo);
        }
    }

    /** Ends a rotation: soon all Regions encrypt with the new material. KMS refuses as long as one of them does not have it. */
    public void activate() {
        primary.rotateKeyOnDemand(request -> request.keyId(keyId));
    }

    private static void waitUntilMade(KmsClient kms, String keyId, BackoffStrategy pauses) {
        Waiter.builder(DescribeKeyResponse.class)
                .addAcceptor(WaiterAcceptor.successOnResponseAcceptor(
                        key -> key.keyMetadata().keyState() != KeyState.CREATING))
                .addAcceptor(WaiterAcceptor.retryOnResponseAcceptor(key -> true))
                .overrideConfiguration(wait -> wait.maxAttempts(LOOKS).backoffStrategyV2(pauses))
                .build()
                .run(() -> kms.describeKey(request -> request.keyId(keyId)));
    }
}
