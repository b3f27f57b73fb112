package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.RelatedKeys;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** The keys that the annotations of classes and methods ask for, and that nothing is given. */
record DeclaredKeys(List<InjectionPoint> points) {

    /** Those of a test, or of a class where no test has begun; from the outside in. */
    static List<InjectionPoint> of(ExtensionContext context) {
        return Worlds.foundOnce(context, DeclaredKeys.class, () -> new DeclaredKeys(find(context)))
                .points();
    }

    private static List<InjectionPoint> find(ExtensionContext context) {
        List<AnnotatedElement> elements = new ArrayList<>(Contexts.elements(context));
        Collections.reverse(elements);
        return elements.stream().flatMap(element -> of(element).stream()).toList();
    }

    private static List<InjectionPoint> of(AnnotatedElement element) {
        List<MrkFixture> fixtures = AnnotationSupport.findRepeatableAnnotations(element, MrkFixture.class);
        List<InjectionPoint> points = new ArrayList<>();
        for (MrkFixture fixture : fixtures) {
            String number = fixtures.size() == 1 ? "" : " (number " + (points.size() + 1) + ")";
            points.add(new InjectionPoint(
                    element, RelatedKeys.class, Names.of(element) + number, Optional.empty(), List.of(fixture)));
        }
        return points;
    }
}
