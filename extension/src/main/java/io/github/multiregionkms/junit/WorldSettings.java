package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.FakeKmsBuilder;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What the fake KMS of a test is to be like.
 *
 * @param source who said so, for messages
 * @param choices how it was said
 * @param scope how long the fake lives
 * @param place what it belongs to if it outlives a test
 * @param strict whether calls that the fake cannot answer fail a test; empty where the configuration says it
 */
record WorldSettings(
        String source,
        Consumer<FakeKmsBuilder> choices,
        boolean regionsChosen,
        Scope scope,
        Place place,
        Optional<Boolean> strict) {

    FakeKms start(ExtensionContext context) {
        Configuration configuration = Configuration.of(context);
        FakeKmsBuilder kms = FakeKms.builder();
        configuration.applyTo(kms);
        if (!regionsChosen) {
            kms.regions(configuration.regions().toArray(String[]::new));
        }
        choices.accept(kms);
        return kms.start();
    }

    boolean isStrict(ExtensionContext context) {
        return strict.orElseGet(() -> Configuration.of(context).strict());
    }

    static void checkRegions(String... regions) {
        FakeKms.builder().regions(regions);
    }

    /** The settings of the nearest {@link MultiRegionKms} of a test, or of a class where no test has begun. */
    static Optional<WorldSettings> ofAnnotation(ExtensionContext context) {
        return Worlds.foundOnce(context, Nearest.class, () -> new Nearest(nearest(context)))
                .settings();
    }

    private static Optional<WorldSettings> nearest(ExtensionContext context) {
        for (AnnotatedElement element : Contexts.elements(context)) {
            Optional<MultiRegionKms> annotation = AnnotationSupport.findAnnotation(element, MultiRegionKms.class);
            if (annotation.isPresent()) {
                return Optional.of(of(annotation.get(), element));
            }
        }
        return Optional.empty();
    }

    private static WorldSettings of(MultiRegionKms annotation, AnnotatedElement element) {
        String source = Names.of(annotation) + " on " + Names.of(element);
        if (annotation.scope() != Scope.METHOD && !(element instanceof Class)) {
            throw new ExtensionConfigurationException(
                    source + ": Scope." + annotation.scope()
                            + " is for classes, and a method is one test. Put the annotation on the class, or leave out the scope.");
        }
        if (annotation.strict().length > 1) {
            throw new ExtensionConfigurationException(source + ": strict is true or false; found "
                    + Arrays.toString(annotation.strict()) + ". Leave one of them.");
        }
        String[] regions = annotation.value();
        if (regions.length > 0) {
            try {
                checkRegions(regions);
            } catch (IllegalArgumentException e) {
                throw new ExtensionConfigurationException(source + ": " + e.getMessage(), e);
            }
        }
        return new WorldSettings(
                source,
                kms -> apply(annotation, kms),
                regions.length > 0,
                annotation.scope(),
                Place.ofClass(element instanceof Class<?> type ? type : Object.class),
                annotation.strict().length == 0
                        ? Optional.empty()
                        : Optional.of(annotation.strict()[0]));
    }

    /** What is found of a context, be it nothing. */
    private record Nearest(Optional<WorldSettings> settings) {}

    private static void apply(MultiRegionKms annotation, FakeKmsBuilder kms) {
        if (annotation.value().length > 0) {
            kms.regions(annotation.value());
        }
        kms.authorization(annotation.authorization());
    }
}
