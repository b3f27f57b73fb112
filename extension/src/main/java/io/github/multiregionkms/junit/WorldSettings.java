package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.FakeKmsBuilder;
import java.lang.reflect.AnnotatedElement;
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
 */
record WorldSettings(String source, Consumer<FakeKmsBuilder> choices, Scope scope, Place place) {

    static void withDefaultRegions(FakeKmsBuilder kms) {
        kms.regions("us-east-1", "eu-west-1");
    }

    FakeKms start() {
        FakeKmsBuilder kms = FakeKms.builder();
        choices.accept(kms);
        return kms.start();
    }

    /** The settings of the nearest {@link MultiRegionKms} of a test, or of a class where no test has begun. */
    static Optional<WorldSettings> ofAnnotation(ExtensionContext context) {
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
        String[] regions = annotation.value();
        Consumer<FakeKmsBuilder> choices =
                regions.length == 0 ? WorldSettings::withDefaultRegions : kms -> kms.regions(regions);
        try {
            choices.accept(FakeKms.builder());
        } catch (IllegalArgumentException e) {
            throw new ExtensionConfigurationException(source + ": " + e.getMessage(), e);
        }
        Class<?> type = element instanceof Class<?> annotated ? annotated : Object.class;
        return new WorldSettings(source, choices, annotation.scope(), Place.ofClass(type));
    }
}
