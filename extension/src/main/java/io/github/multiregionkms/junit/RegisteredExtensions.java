package io.github.multiregionkms.junit;

import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;

/** The extensions that users make themselves. */
final class RegisteredExtensions {

    private RegisteredExtensions() {}

    static boolean existFor(ExtensionContext context) {
        return Contexts.testClasses(context).stream()
                .map(type -> AnnotationSupport.findAnnotatedFields(type, RegisterExtension.class))
                .flatMap(List::stream)
                .anyMatch(field -> field.getType() == MultiRegionKmsExtension.class);
    }
}
