package io.github.multiregionkms.junit;

import java.util.Arrays;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Tells a JUnit that is too old before one of its missing methods does. */
final class JUnitVersion {

    private JUnitVersion() {}

    /** Looks for what came with JUnit 5.12 and lets constructors be injected. */
    static void check() {
        boolean known = Arrays.stream(ParameterResolver.class.getMethods())
                .anyMatch(method -> method.getName().equals("getTestInstantiationExtensionContextScope"));
        if (!known) {
            throw new IllegalStateException(
                    "@MultiRegionKms needs JUnit 5.12.2 or later, and an older one is on the class"
                            + " path. Raise the version of org.junit:junit-bom, or of org.junit.jupiter:junit-jupiter.");
        }
    }
}
