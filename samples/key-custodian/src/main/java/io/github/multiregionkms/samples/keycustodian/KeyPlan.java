package io.github.multiregionkms.samples.keycustodian;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a multi-Region key is to be like.
 *
 * @param alias the alias that it has in each Region, with the prefix
 * @param primary the Region of the primary key
 * @param replicas the Regions of the replicas
 * @param policy the key policy of each Region
 * @param rotationDays the period of the automatic rotation
 * @param waitingDays how long a key that is no longer planned waits for its deletion
 */
public record KeyPlan(
        String alias, String primary, List<String> replicas, String policy, int rotationDays, int waitingDays) {

    List<String> regions() {
        return Stream.concat(Stream.of(primary), replicas.stream()).toList();
    }
}
