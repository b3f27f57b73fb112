package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.FakeKmsBuilder;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
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
 */
record WorldSettings(String source, Consumer<FakeKmsBuilder> choices) {

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
        for (AnnotatedElement element : fromTheInsideOut(context)) {
            Optional<MultiRegionKms> annotation = AnnotationSupport.findAnnotation(element, MultiRegionKms.class);
            if (annotation.isPresent()) {
                return Optional.of(of(annotation.get(), element));
            }
        }
        return Optional.empty();
    }

    private static WorldSettings of(MultiRegionKms annotation, AnnotatedElement element) {
        String source = Names.of(annotation) + " on " + Names.of(element);
        String[] regions = annotation.value();
        Consumer<FakeKmsBuilder> choices =
                regions.length == 0 ? WorldSettings::withDefaultRegions : kms -> kms.regions(regions);
        try {
            choices.accept(FakeKms.builder());
        } catch (IllegalArgumentException e) {
            throw new ExtensionConfigurationException(source + ": " + e.getMessage(), e);
        }
        return new WorldSettings(source, choices);
    }

    private static List<AnnotatedElement> fromTheInsideOut(ExtensionContext context) {
        List<AnnotatedElement> elements = new ArrayList<>();
        context.getTestMethod().ifPresent(elements::add);
        elements.add(context.getRequiredTestClass());
        List<Class<?>> enclosing = EnclosingClasses.of(context);
        for (int i = enclosing.size() - 1; i >= 0; i--) {
            elements.add(enclosing.get(i));
        }
        return elements;
    }
}
