package io.github.multiregionkms.junit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * Finds names of configuration parameters that nothing reads. JUnit tells no extension which ones there are, so this looks
 * where they come from: at system properties, and at {@code junit-platform.properties}.
 */
final class ConfigurationNames {

    private static final String FILE = "junit-platform.properties";

    /** How many letters must be right at the beginning for a suggestion. */
    private static final int ALIKE = 3;

    private ConfigurationNames() {}

    static List<String> known() {
        return Configuration.parameters().stream()
                .map(Configuration.Parameter::name)
                .toList();
    }

    static void check(@Nullable ClassLoader loader) {
        check(Stream.concat(System.getProperties().stringPropertyNames().stream(), inFiles(loader)));
    }

    static void check(Stream<String> names) {
        names.filter(name -> name.startsWith(Configuration.PREFIX))
                .filter(name -> !known().contains(name))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> {
                    throw new ExtensionConfigurationException("There is no configuration parameter " + unknown
                            + suggestion(unknown) + " There are " + known()
                            + ". Correct or remove it where it is set: in "
                            + FILE + ", or as a system property.");
                });
    }

    private static Stream<String> inFiles(@Nullable ClassLoader loader) {
        if (loader == null) {
            return Stream.of();
        }
        try {
            return Collections.list(loader.getResources(FILE)).stream().flatMap(ConfigurationNames::inFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> inFile(URL file) {
        Properties properties = new Properties();
        try (InputStream stream = file.openStream()) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream();
    }

    private static String suggestion(String unknown) {
        Optional<String> nearest = known().stream().max(Comparator.comparingInt(name -> alike(name, unknown)));
        return nearest.filter(name -> alike(name, unknown) >= Configuration.PREFIX.length() + ALIKE)
                .map(name -> "; did you mean " + name + "?")
                .orElse(".");
    }

    /** The number of letters at the beginning that are the same. */
    private static int alike(String one, String other) {
        int count = 0;
        while (count < Math.min(one.length(), other.length()) && one.charAt(count) == other.charAt(count)) {
            count++;
        }
        return count;
    }
}
