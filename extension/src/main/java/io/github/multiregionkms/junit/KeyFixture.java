package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.fixtures.RelatedKeysBuilder;
import java.util.Arrays;
import java.util.List;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;

/** What a {@link MrkFixture} says, in a form in which two that mean the same are equal. */
record KeyFixture(
        String alias, String primary, List<String> replicas, String description, KeySpec keySpec, KeyState state) {

    static KeyFixture of(MrkFixture annotation, String defaultRegion) {
        return new KeyFixture(
                annotation.alias(),
                annotation.primary().isEmpty() ? defaultRegion : annotation.primary(),
                Arrays.stream(annotation.replicas()).sorted().toList(),
                annotation.description(),
                annotation.keySpec(),
                annotation.state());
    }

    /**
     * Makes the keys.
     *
     * @throws IllegalArgumentException if there cannot be such keys
     */
    RelatedKeys createIn(FakeKms kms) {
        RelatedKeysBuilder keys = kms.relatedKeys()
                .primary(primary)
                .replicas(replicas.toArray(String[]::new))
                .description(description)
                .keySpec(keySpec)
                .state(state);
        return alias.isEmpty() ? keys.create() : keys.alias(alias).create();
    }
}
