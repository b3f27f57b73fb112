package io.github.multiregionkms.samples.keycustodian;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.AlreadyExistsException;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.MultiRegionKey;
import software.amazon.awssdk.services.kms.model.NotFoundException;

/**
 * Makes keys what their plans say. A run that has failed is repeated: it goes on where it stopped, and one that finds all as
 * planned changes nothing.
 */
public final class KeyCustodian {

    private final Function<String, KmsClient> clients;

    private final BackoffStrategy pauses;

    /**
     * Makes a custodian.
     *
     * @param clients a client for each Region by its name
     * @param pauses how long to wait between two looks at a key that is being changed
     */
    public KeyCustodian(Function<String, KmsClient> clients, BackoffStrategy pauses) {
        this.clients = clients;
        this.pauses = pauses;
    }

    /**
     * Makes a key what its plan says.
     *
     * @param plan with at least one Region that has the key already, if there is one
     * @return the key id
     */
    public String apply(KeyPlan plan) {
        KeyMetadata known = find(plan).orElseGet(() -> create(plan));
        String keyId = known.keyId();
        String primary = known.multiRegionConfiguration().primaryKey().region();
        List<String> replicas = known.multiRegionConfiguration().replicaKeys().stream()
                .map(MultiRegionKey::region)
                .toList();
        for (String region : plan.regions()) {
            if (!region.equals(primary) && !replicas.contains(region)) {
                replicate(keyId, primary, region, plan.policy());
            }
            RegionalKey key = key(region, keyId);
            key.settle(pauses);
            key.keep();
            key.ensureAlias(plan.alias());
            key.ensurePolicy(plan.policy());
        }
        if (!primary.equals(plan.primary())) {
            promote(keyId, primary, plan.primary());
        }
        key(plan.primary(), keyId).ensureRotation(plan.rotationDays());
        Stream.concat(Stream.of(primary), replicas.stream())
                .filter(region -> !plan.regions().contains(region))
                .forEach(region -> key(region, keyId).deleteAfter(plan.waitingDays()));
        return keyId;
    }

    /** Deletes a key in all Regions of its plan. The waiting period of the primary key begins when the replicas are gone. */
    public void retire(KeyPlan plan) {
        find(plan)
                .ifPresent(known -> plan.regions()
                        .forEach(region -> key(region, known.keyId()).deleteAfter(plan.waitingDays())));
    }

    private Optional<KeyMetadata> find(KeyPlan plan) {
        for (String region : plan.regions()) {
            try {
                return Optional.of(key(region, plan.alias()).describe());
            } catch (NotFoundException e) {
                // Perhaps the next Region has it
            }
        }
        return Optional.empty();
    }

    private KeyMetadata create(KeyPlan plan) {
        KmsClient primary = clients.apply(plan.primary());
        KeyMetadata key = primary.createKey(request -> request.multiRegion(true).policy(plan.policy()))
                .keyMetadata();
        // At once, since a run that fails from here on is repeated, and finds the key by its alias only
        primary.createAlias(request -> request.aliasName(plan.alias()).targetKeyId(key.keyId()));
        return key;
    }

    private void replicate(String keyId, String from, String to, String policy) {
        try {
            clients.apply(from)
                    .replicateKey(
                            request -> request.keyId(keyId).replicaRegion(to).policy(policy));
        } catch (AlreadyExistsException e) {
            // An attempt got through whose answer was lost, and the SDK has tried again
        }
    }

    private void promote(String keyId, String from, String to) {
        clients.apply(from).updatePrimaryRegion(request -> request.keyId(keyId).primaryRegion(to));
        key(from, keyId).settle(pauses);
        key(to, keyId).settle(pauses);
    }

    private RegionalKey key(String region, String keyId) {
        return new RegionalKey(clients.apply(region), keyId);
    }
}
