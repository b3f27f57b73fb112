package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import io.github.multiregionkms.fixtures.RelatedKeysBuilder;
import java.util.Arrays;
import java.util.List;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.KeyUsageType;
import software.amazon.awssdk.services.kms.model.OriginType;

/** What a {@link MrkFixture} says, in a form in which two that mean the same are equal. */
record KeyFixture(
        List<String> alias,
        List<String> aliasIn,
        String account,
        String primary,
        List<String> replicas,
        String description,
        String policy,
        List<String> tags,
        KeySpec keySpec,
        List<KeyUsageType> keyUsage,
        OriginType origin,
        KeyState state,
        int rotations) {

    static KeyFixture of(MrkFixture annotation, FakeKms kms) {
        return new KeyFixture(
                sorted(annotation.alias()),
                sorted(annotation.aliasIn()),
                annotation.account().isEmpty() ? kms.accountId() : annotation.account(),
                annotation.primary().isEmpty() ? kms.defaultRegion() : annotation.primary(),
                sorted(annotation.replicas()),
                annotation.description(),
                annotation.policy(),
                sorted(annotation.tags()),
                annotation.keySpec(),
                List.of(annotation.keyUsage()),
                annotation.origin(),
                annotation.state(),
                annotation.rotations());
    }

    boolean hasAlias() {
        return !alias.isEmpty() || !aliasIn.isEmpty();
    }

    /** What no two sets of keys in a world have in common, if this one has an alias. */
    List<Object> name() {
        return List.of(account, alias, aliasIn);
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
                .account(account)
                .primary(primary)
                .replicas(replicas.toArray(String[]::new))
                .description(description)
                .keySpec(keySpec)
                .origin(origin)
                .state(state)
                .rotations(rotations);
        keyUsage.forEach(keys::keyUsage);
        alias.forEach(keys::alias);
        for (String pair : aliasIn) {
            keys.aliasIn(left(pair, "aliasIn", "eu-west-1=alias/orders-eu"), right(pair));
        }
        for (String pair : tags) {
            keys.tag(left(pair, "tags", "team=orders"), right(pair));
        }
        return policy.isEmpty() ? keys.create() : keys.policy(policy).create();
    }

    private static List<String> sorted(String... values) {
        return Arrays.stream(values).sorted().toList();
    }

    private static String left(String pair, String attribute, String example) {
        int separator = pair.indexOf('=');
        if (separator < 0) {
            throw new IllegalArgumentException(
                    "What " + attribute + " has is written as in \"" + example + "\"; found \"" + pair + "\".");
        }
        return pair.substring(0, separator);
    }

    private static String right(String pair) {
        return pair.substring(pair.indexOf('=') + 1);
    }
}
