package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.RelatedKeys;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;
import software.amazon.awssdk.services.kms.KmsAsyncClient;
import software.amazon.awssdk.services.kms.KmsClient;

/**
 * A parameter or field, and what it asks for.
 *
 * @param element the {@link Parameter} or {@link Field}
 * @param place where it is, for messages
 */
record InjectionPoint(
        AnnotatedElement element,
        Class<?> type,
        String place,
        Optional<InRegion> inRegion,
        List<MrkFixture> keyFixtures) {

    static InjectionPoint of(ParameterContext context) {
        return ofParameter(
                context.getParameter(),
                context.getIndex(),
                context.findAnnotation(InRegion.class),
                context.findRepeatableAnnotations(MrkFixture.class));
    }

    static List<InjectionPoint> ofParameters(Method method) {
        Parameter[] parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .mapToObj(index -> ofParameter(
                        parameters[index],
                        index,
                        AnnotationSupport.findAnnotation(parameters[index], InRegion.class),
                        AnnotationSupport.findRepeatableAnnotations(parameters[index], MrkFixture.class)))
                .toList();
    }

    static InjectionPoint of(Field field) {
        return new InjectionPoint(
                field,
                field.getType(),
                "field " + Names.of(field) + " (" + field.getType().getSimpleName() + ")",
                AnnotationSupport.findAnnotation(field, InRegion.class),
                AnnotationSupport.findRepeatableAnnotations(field, MrkFixture.class));
    }

    /** Parameters of a type that others may resolve as well are ours only with an annotation of ours. */
    boolean isOurs() {
        return type == FakeKms.class || isAnnotated();
    }

    boolean isAnnotated() {
        return inRegion.isPresent() || isKeys();
    }

    boolean isKeyFixture() {
        return isKeys() && type == RelatedKeys.class;
    }

    void checkType() {
        if (inRegion.isPresent() && type != KmsClient.class && type != KmsAsyncClient.class) {
            throw refuse("@InRegion is for a KmsClient or a KmsAsyncClient, found " + type.getSimpleName()
                    + ". Change the type or remove @InRegion" + (type == FakeKms.class ? hint() : "."));
        }
        if (inRegion.filter(
                        client -> !client.account().isEmpty() && !client.as().isEmpty())
                .isPresent()) {
            throw refuse("a principal has an account of its own, and here are both account and as. Leave one of them.");
        }
        if (keyFixtures.size() > 1) {
            throw refuse("it is given one set of keys, and @MrkFixture is there " + keyFixtures.size()
                    + " times. Leave one of them; keys that nothing is given are those of @MrkFixture on the method or the"
                    + " class.");
        }
        if (isKeys() && type != RelatedKeys.class) {
            throw refuse("@MrkFixture is for RelatedKeys, found " + type.getSimpleName()
                    + ". Change the type or remove @MrkFixture.");
        }
    }

    Optional<MrkFixture> keyFixture() {
        return keyFixtures.stream().findFirst();
    }

    private boolean isKeys() {
        return !keyFixtures.isEmpty();
    }

    /** Whether what is asked for is there before the first test of the class, and after the last. */
    boolean outlivesTests(Scope scope) {
        return scope == Scope.CLASS || (scope == Scope.CLASS_ENDPOINT && !isKeys());
    }

    /** Why what is asked for is not there outside of the tests. */
    String reason(Scope scope) {
        return scope == Scope.METHOD
                ? "each test has a fake KMS of its own."
                : "each test begins without the keys that were made before.";
    }

    /** The exception that JUnit has for a mistake here. */
    RuntimeException refuse(String reason) {
        String message = this + ": " + reason;
        return element instanceof Parameter
                ? new ParameterResolutionException(message)
                : new ExtensionConfigurationException(message);
    }

    /** What is asked for, and where. */
    @Override
    public String toString() {
        return keyFixture()
                .map(Names::of)
                .or(() -> inRegion.map(Names::of))
                .map(annotation -> annotation + " on " + place)
                .orElseGet(() -> "FakeKms as " + place);
    }

    private String hint() {
        return element instanceof Field
                ? ": FakeKms is injected into parameters only."
                : ": FakeKms is injected by its type.";
    }

    private static InjectionPoint ofParameter(
            Parameter parameter, int index, Optional<InRegion> inRegion, List<MrkFixture> keyFixtures) {
        Executable executable = parameter.getDeclaringExecutable();
        // The enclosing instance comes first there, which nobody sees in the source
        int position = isConstructorOfInnerClass(executable) ? index : index + 1;
        String place = "parameter " + position + " (" + parameter.getType().getSimpleName() + ") of "
                + Names.of((AnnotatedElement) executable);
        return new InjectionPoint(parameter, parameter.getType(), place, inRegion, keyFixtures);
    }

    private static boolean isConstructorOfInnerClass(Executable executable) {
        Class<?> declaring = executable.getDeclaringClass();
        return executable instanceof Constructor
                && declaring.isMemberClass()
                && !Modifier.isStatic(declaring.getModifiers());
    }
}
