package io.github.multiregionkms.junit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The classes around a nested test class. */
final class EnclosingClasses {

    private EnclosingClasses() {}

    /** The outermost first. JUnit 5.12 tells none to a repeated or parameterized test, but does to the context of its class. */
    static List<Class<?>> of(ExtensionContext context) {
        return Stream.iterate(
                        Optional.of(context), Optional::isPresent, inner -> inner.flatMap(ExtensionContext::getParent))
                .map(ancestor -> ancestor.orElseThrow().getEnclosingTestClasses())
                .filter(classes -> !classes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
