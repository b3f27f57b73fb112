package io.github.multiregionkms.junit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** How messages call things. */
final class Names {

    static final String HOW_TO_GET_A_FAKE = " Annotate the method or its class with @MultiRegionKms, or register"
            + " MultiRegionKmsExtension.builder()...build() with @RegisterExtension.";

    private Names() {}

    static String of(AnnotatedElement element) {
        if (element instanceof Class<?> type) {
            return ofClass(type);
        }
        if (element instanceof Field field) {
            return ofClass(field.getDeclaringClass()) + "." + field.getName();
        }
        Executable executable = (Executable) element;
        String declaring = ofClass(executable.getDeclaringClass());
        return executable instanceof Constructor
                ? "the constructor of " + declaring
                : declaring + "." + executable.getName();
    }

    static String ofTest(ExtensionContext context) {
        return context.getTestMethod()
                .map(method -> ofClass(context.getRequiredTestClass()) + "." + method.getName())
                .orElseGet(() -> ofClass(context.getRequiredTestClass()));
    }

    static String of(MultiRegionKms annotation) {
        String[] regions = annotation.value();
        return regions.length == 0 ? "@MultiRegionKms" : "@MultiRegionKms(" + quoted(regions) + ")";
    }

    static String of(InRegion annotation) {
        if (annotation.account().isEmpty() && annotation.as().isEmpty()) {
            return annotation.value().isEmpty() ? "@InRegion" : "@InRegion(" + quoted(annotation.value()) + ")";
        }
        return Stream.of(
                        attribute("value", annotation.value()),
                        attribute("account", annotation.account()),
                        attribute("as", annotation.as()))
                .filter(attribute -> !attribute.isEmpty())
                .collect(Collectors.joining(", ", "@InRegion(", ")"));
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : name + " = " + quoted(value);
    }

    static String of(MrkFixture annotation) {
        String[] aliases = annotation.alias();
        return aliases.length == 0 ? "@MrkFixture" : "@MrkFixture(alias = " + quoted(aliases) + ")";
    }

    /** The name without the package, with the enclosing classes. */
    private static String ofClass(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static String quoted(String... values) {
        return values.length == 1
                ? "\"" + values[0] + "\""
                : Arrays.stream(values).map(Names::quoted).collect(Collectors.joining(", ", "{", "}"));
    }
}
