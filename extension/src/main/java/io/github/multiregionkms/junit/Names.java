package io.github.multiregionkms.junit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("value", annotation.value());
        attributes.put("account", annotation.account());
        attributes.put("as", annotation.as());
        attributes.values().removeIf(String::isEmpty);
        if (attributes.keySet().equals(Set.of("value"))) {
            return "@InRegion(" + quoted(annotation.value()) + ")";
        }
        return attributes.isEmpty()
                ? "@InRegion"
                : attributes.entrySet().stream()
                        .map(attribute -> attribute.getKey() + " = " + quoted(attribute.getValue()))
                        .collect(Collectors.joining(", ", "@InRegion(", ")"));
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
