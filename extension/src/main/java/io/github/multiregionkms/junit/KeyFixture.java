package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.fixtures.RelatedKeysBuilder;
import java.util.Arrays;
import java.util.List;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.KeyUsageType;

/** What a {@link MrkFixture} says, in a form in which two that mean the same are equal. */
record KeyFixture(
        String alias,
        String primary,
        List<String> replicas,
        String description,
        KeySpec keySpec,
        List<KeyUsageType> keyUsage,
        KeyState state) {

    static KeyFixture of(MrkFixture annotation, String defaultRegion) {
        return new KeyFixture(
                annotation.alias(),
                annotation.primary().isEmpty() ? defaultRegion : annotation.primary(),
                Arrays.stream(annotation.replicas()).sorted().toList(),
                annotation.description(),
                annotation.keySpec(),
                List.of(annotation.keyUsage()),
                annotation.state());
    }

    /**
     * Makes the keys.
     *
     * @throws IllegalArgumentException if there cannot be such keys
     */
    RelatedKeys createIn(FakeKms kms) {
        if (keyUsage.size() > 1) {
            throw new IllegalArgumentException("A key has one usage; found " + keyUsage + ". Leave one of them.");
        }
        RelatedKeysBuilder keys = kms.relatedKeys()
                .primary(primary)
                .replicas(replicas.toArray(String[]::new))
                .description(description)
                .keySpec(keySpec)
                .state(state);
        keyUsage.forEach(keys::keyUsage);
        return alias.isEmpty() ? keys.create() : keys.alias(alias).create();
    }
}
