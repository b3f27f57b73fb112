package io.github.multiregionkms.junit;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The ways from a context to those around it. */
final class Contexts {

    private Contexts() {}

    /** A context and all that enclose it, from the inside out. */
    static Stream<ExtensionContext> upwards(ExtensionContext context) {
        return Stream.iterate(
                        Optional.of(context), Optional::isPresent, inner -> inner.flatMap(ExtensionContext::getParent))
                .map(Optional::orElseThrow);
    }

    /** Whether a context is that of a class, and not of one of its tests. */
    static boolean isOf(Class<?> type, ExtensionContext context) {
        return context.getTestMethod().isEmpty()
                && context.getTestClass().filter(type::equals).isPresent();
    }

    /** What can carry the annotations of a test, or of a class where no test has begun, from the inside out. */
    static List<AnnotatedElement> elements(ExtensionContext context) {
        List<AnnotatedElement> elements = new ArrayList<>();
        context.getTestMethod().ifPresent(elements::add);
        elements.addAll(testClasses(context));
        return elements;
    }

    /**
     * The class of a test and those that enclose it, from the inside out. JUnit 5.12 does not tell the enclosing ones for
     * repeated and parameterized tests when it is asked directly.
     */
    static List<Class<?>> testClasses(ExtensionContext context) {
        return upwards(context)
                .<Class<?>>flatMap(outer -> outer.getTestClass().stream())
                .distinct()
                .toList();
    }
}
