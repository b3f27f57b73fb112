package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.KmsFault;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The faults that the annotations of a test ask for, while its method runs. */
final class DeclaredFaults implements Store.CloseableResource, AutoCloseable {

    private static final String KEY = "faults";

    private final List<KmsFault> faults = new ArrayList<>();

    private DeclaredFaults() {}

    /** Begins those of a test with its classes, from the outside in, so that the nearest one decides. */
    static void begin(ExtensionContext test, Optional<WorldSettings> settings) {
        List<AnnotatedElement> elements = new ArrayList<>(Contexts.elements(test));
        Collections.reverse(elements);
        List<DeclaredFault> declared = elements.stream()
                .flatMap(element -> DeclaredFault.of(element).stream())
                .toList();
        if (!declared.isEmpty()) {
            DeclaredFaults begun = new DeclaredFaults();
            Worlds.storeOf(test).put(KEY, begun);
            declared.forEach(fault -> begun.begin(fault, test, settings));
        }
    }

    /** Lifts those that have begun. */
    static void end(ExtensionContext test) {
        Optional.ofNullable(Worlds.storeOf(test).get(KEY, DeclaredFaults.class)).ifPresent(DeclaredFaults::close);
    }

    @Override
    public void close() {
        faults.forEach(KmsFault::lift);
    }

    private void begin(DeclaredFault fault, ExtensionContext test, Optional<WorldSettings> settings) {
        WorldSettings known = settings.orElseThrow(
                () -> new ExtensionConfigurationException(fault + ": it needs the fake KMS of a test, but "
                        + Names.ofTest(test) + " has none." + Names.HOW_TO_GET_A_FAKE));
        try {
            faults.add(fault.begin().apply(Worlds.of(test, known).kms()));
        } catch (IllegalArgumentException e) {
            throw new ExtensionConfigurationException(
                    fault + ": " + e.getMessage() + " It is the fake KMS of " + known.source() + ".", e);
        }
    }
}
