package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.SdkRedirection;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.platform.commons.support.AnnotationSupport;

/** The SDK is led to the fake of a test or a class, for as long as the store of that context is open. */
final class Redirection implements Store.CloseableResource, AutoCloseable {

    private final SdkRedirection redirection;

    private Redirection(SdkRedirection redirection) {
        this.redirection = redirection;
    }

    /** Begins it where it is asked for and has not begun. */
    static void begin(ExtensionContext context, Optional<WorldSettings> settings) {
        boolean ofTest = context.getTestMethod().isPresent();
        if (!isAskedFor(context) || (!ofTest && isOfEachTest(settings))) {
            return;
        }
        WorldSettings known = settings.orElseThrow(() -> new ExtensionConfigurationException(Names.ofTest(context)
                + ": @RedirectsSdk needs the fake KMS of a test, but there is none." + Names.HOW_TO_GET_A_FAKE));
        TestWorld world = Worlds.of(context, known);
        Worlds.storeOf(context)
                .getOrComputeIfAbsent(
                        "redirection to " + world.kms().endpoint(),
                        key -> new Redirection(world.kms().redirectSdk()));
    }

    @Override
    public void close() {
        redirection.close();
    }

    private static boolean isAskedFor(ExtensionContext context) {
        return Contexts.elements(context).stream()
                .anyMatch(element -> AnnotationSupport.isAnnotated(element, RedirectsSdk.class));
    }

    private static boolean isOfEachTest(Optional<WorldSettings> settings) {
        return settings.filter(known -> known.scope() != Scope.METHOD).isEmpty();
    }
}
