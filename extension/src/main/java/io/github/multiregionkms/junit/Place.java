package io.github.multiregionkms.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The class that a fake KMS belongs to which outlives its tests. */
interface Place {

    /** The context of the class, which is this one or encloses it; empty if there is none. */
    Optional<ExtensionContext> contextFor(ExtensionContext context);

    /** A class with an annotation. */
    static Place ofClass(Class<?> type) {
        return context -> Contexts.upwards(context)
                .filter(outer -> Contexts.isOf(type, outer))
                .findFirst();
    }

    /** The outermost class that knows a registered extension; JUnit comes to it before it comes to a nested one. */
    static Place ofExtension(MultiRegionKmsExtension extension) {
        return context -> {
            Store store = Worlds.storeOf(context);
            if (context.getTestMethod().isEmpty()) {
                store.getOrComputeIfAbsent(extension, key -> context.getUniqueId());
            }
            Object id = store.get(extension);
            return Contexts.upwards(context)
                    .filter(outer -> outer.getUniqueId().equals(id))
                    .findFirst();
        };
    }
}
