package io.github.multiregionkms.junit;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The worlds of tests and classes. Each is in the store of the context that it belongs to, which closes it; the keys tell
 * the contexts, since a store also looks into those of the enclosing contexts.
 */
final class Worlds {

    private static final Namespace NAMESPACE = Namespace.create(MultiRegionKmsExtension.class);

    private static final String OWNER = "owner";

    private Worlds() {}

    static Store storeOf(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    /** What the annotations of a context say: they are asked many times in each test, and take long to find. */
    static <T> T foundOnce(ExtensionContext context, Class<T> type, Supplier<T> finding) {
        return storeOf(context)
                .getOrComputeIfAbsent(new Found(type, context.getUniqueId()), key -> finding.get(), type);
    }

    /** The world of a test, or of a class where no test has begun; the first call begins it. */
    static TestWorld of(ExtensionContext context, WorldSettings settings) {
        return switch (settings.scope()) {
            case METHOD -> beginIn(context, settings);
            case CLASS -> beginIn(owner(context, settings), settings);
            case CLASS_ENDPOINT -> ofEndpoint(context, settings);
        };
    }

    /** The world that a context owns, if it has begun. */
    static Optional<TestWorld> ownedBy(ExtensionContext context) {
        return Optional.ofNullable(storeOf(context).get(key(context), TestWorld.class));
    }

    /** The world that {@link #of} gives, if it has begun. */
    static Optional<TestWorld> existing(ExtensionContext context, WorldSettings settings) {
        return ownedBy(settings.scope() == Scope.CLASS ? owner(context, settings) : context);
    }

    /** The context whose store has the fake: that of the test, or that of a class. */
    static ExtensionContext owner(ExtensionContext context, WorldSettings settings) {
        return settings.scope() == Scope.METHOD
                ? context
                : settings.place().contextFor(context).orElseThrow(() -> noOwner(context, settings));
    }

    /** Makes an extension the only one of a test. */
    static void claim(ExtensionContext test, MultiRegionKmsExtension extension) {
        Object claimant = storeOf(test).getOrComputeIfAbsent(OWNER, key -> extension);
        if (claimant != extension) {
            throw new ExtensionConfigurationException(Names.ofTest(test)
                    + " has two MultiRegionKmsExtensions registered with @RegisterExtension, perhaps one of them in a"
                    + " superclass or an enclosing class. A test has one fake KMS: remove one of the two.");
        }
    }

    private static TestWorld beginIn(ExtensionContext owner, WorldSettings settings) {
        // JUnit 5 does not have computeIfAbsent
        return storeOf(owner)
                .getOrComputeIfAbsent(key(owner), key -> TestWorld.start(settings, owner), TestWorld.class);
    }

    private static TestWorld ofEndpoint(ExtensionContext context, WorldSettings settings) {
        ExtensionContext owner = owner(context, settings);
        TestWorld shared = beginIn(owner, settings);
        if (context.getTestMethod().isEmpty()) {
            return shared;
        }
        if (ownedBy(context).isEmpty()) {
            Concurrency.refuse(context, owner, settings);
            StrictMode.failure(shared, settings, owner).ifPresent(failure -> {
                throw failure;
            });
        }
        return storeOf(context).getOrComputeIfAbsent(key(context), key -> shared.begunAnew(), TestWorld.class);
    }

    private static String key(ExtensionContext owner) {
        return "world of " + owner.getUniqueId();
    }

    private static ExtensionConfigurationException noOwner(ExtensionContext context, WorldSettings settings) {
        return new ExtensionConfigurationException(Names.ofTest(context) + ": Scope." + settings.scope()
                + " needs an extension that lives as long as a class, but " + settings.source()
                + " is made anew for each test. Make its field static.");
    }

    /** The key of something that was found once in a context. */
    private record Found(Class<?> type, String contextId) {}
}
