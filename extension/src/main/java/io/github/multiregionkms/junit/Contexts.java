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
        elements.add(context.getRequiredTestClass());
        List<Class<?>> enclosing = context.getEnclosingTestClasses();
        for (int i = enclosing.size() - 1; i >= 0; i--) {
            elements.add(enclosing.get(i));
        }
        return elements;
    }
}
