package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKmsBuilder;
import io.github.multiregionkms.fixtures.Transitions;
import io.github.multiregionkms.fixtures.Transport;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What JUnit's configuration parameters say for all tests that say nothing else themselves. */
record Configuration(
        List<String> regions, Transitions transitions, int rememberedCalls, boolean strict, Transport transport) {

    static final String PREFIX = "io.github.multiregionkms.";

    static final String REGIONS = PREFIX + "regions";

    static final String TRANSITIONS = PREFIX + "transitions";

    static final String REMEMBERED_CALLS = PREFIX + "calls.remembered";

    static final String STRICT = PREFIX + "strict";

    static final String TRANSPORT = PREFIX + "transport";

    /** All that there are. */
    static List<Parameter> parameters() {
        return List.of(
                new Parameter(REGIONS, "us-east-1, eu-west-1"),
                new Parameter(TRANSITIONS, "observedOnce"),
                new Parameter(REMEMBERED_CALLS, "10000"),
                new Parameter(STRICT, "true"),
                new Parameter(TRANSPORT, "in_process"));
    }

    /** Read once for all tests; a mistake fails each of them. */
    static Configuration of(ExtensionContext context) {
        return Worlds.storeOf(context.getRoot())
                .getOrComputeIfAbsent("configuration", key -> read(context), Configuration.class);
    }

    void applyTo(FakeKmsBuilder kms) {
        kms.transitions(transitions).rememberedCalls(rememberedCalls).transport(transport);
    }

    private static Configuration read(ExtensionContext context) {
        ConfigurationNames.check(context.getRequiredTestClass().getClassLoader());
        return new Configuration(
                value(context, REGIONS, Configuration::regions),
                value(context, TRANSITIONS, Configuration::transitions),
                value(context, REMEMBERED_CALLS, Configuration::number),
                value(context, STRICT, Configuration::flag),
                value(context, TRANSPORT, Configuration::transport));
    }

    private static <T> T value(ExtensionContext context, String name, Function<String, T> reader) {
        String text = context.getConfigurationParameter(name)
                .orElseGet(() -> byDefault(name))
                .trim();
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ExtensionConfigurationException(
                    "The configuration parameter " + name + " is \"" + text + "\". " + e.getMessage(), e);
        }
    }

    private static String byDefault(String name) {
        return parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::byDefault)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> regions(String text) {
        List<String> regions = Arrays.stream(text.split(",")).map(String::trim).toList();
        WorldSettings.checkRegions(regions.toArray(String[]::new));
        return regions;
    }

    private static Transitions transitions(String text) {
        return switch (text) {
            case "observedOnce" -> Transitions.observedOnce();
            case "immediate" -> Transitions.immediate();
            case "manual" -> Transitions.manual();
            default ->
                after(text)
                        .map(Transitions::after)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Allowed are observedOnce, immediate, manual, and a duration as in after(PT20S)."));
        };
    }

    private static Optional<Duration> after(String text) {
        Matcher matcher = Pattern.compile("after\\((.*)\\)").matcher(text);
        try {
            return matcher.matches() ? Optional.of(Duration.parse(matcher.group(1))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException("Allowed are numbers from 1 on, such as 10000.");
        }
        return Integer.parseInt(text);
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Allowed are true and false.");
        };
    }

    private static Transport transport(String text) {
        return switch (text) {
            case "in_process" -> Transport.IN_PROCESS;
            case "http" -> Transport.HTTP;
            default -> throw new IllegalArgumentException("Allowed are in_process and http.");
        };
    }

    /** A name, and the value that holds without it. */
    record Parameter(String name, String byDefault) {}
}
