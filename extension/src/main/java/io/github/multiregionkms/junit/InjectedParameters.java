package io.github.multiregionkms.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Where a parameter can be given something that belongs to one test, or to a class. */
final class InjectedParameters {

    private InjectedParameters() {}

    static void checkPlace(InjectionPoint point, Executable executable, ExtensionContext context, Scope scope) {
        if (point.outlivesTests(scope) || isOfTest(executable, context)) {
            return;
        }
        if (isConstructorOfTest(executable, context)) {
            throw point.refuse("under Lifecycle.PER_CLASS the constructor is called before the first test, for all of"
                    + " them, and " + point.reason(scope)
                    + " Use a field, a parameter of @BeforeEach or of the test, Lifecycle.PER_METHOD, or Scope.CLASS.");
        }
        Optional<String> aroundAll = Stream.of(BeforeAll.class, AfterAll.class)
                .filter(annotation -> isAnnotated(executable, annotation))
                .map(annotation -> "@" + annotation.getSimpleName())
                .findFirst();
        if (aroundAll.isPresent()) {
            throw point.refuse(aroundAll.get() + " methods are called outside of the tests, and " + point.reason(scope)
                    + " Use @BeforeEach or @AfterEach, or Scope.CLASS, or start a fake that you close yourself with"
                    + " FakeKms.start(...).");
        }
        throw point.refuse(
                "this is neither a constructor of a test class nor a @BeforeEach, @AfterEach or test method,"
                        + " and " + point.reason(scope)
                        + " Give it what it needs from there, or start a fake that you close yourself with FakeKms.start(...).");
    }

    private static boolean isOfTest(Executable executable, ExtensionContext context) {
        return context.getTestMethod().isPresent()
                && (context.getTestMethod().get().equals(executable)
                        || isConstructorOfTest(executable, context)
                        || isAnnotated(executable, BeforeEach.class)
                        || isAnnotated(executable, AfterEach.class));
    }

    private static boolean isConstructorOfTest(Executable executable, ExtensionContext context) {
        return executable instanceof Constructor
                && Contexts.testClasses(context).contains(executable.getDeclaringClass());
    }

    private static boolean isAnnotated(Executable executable, Class<? extends Annotation> annotation) {
        return AnnotationSupport.isAnnotated(executable, annotation);
    }
}
