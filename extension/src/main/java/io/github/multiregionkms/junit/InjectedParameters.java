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

/** Where a parameter can be given something that belongs to one test. */
final class InjectedParameters {

    private static final String EACH_TEST_HAS_ITS_OWN = ", and each test has a fake KMS of its own. ";

    private InjectedParameters() {}

    static void checkPlace(InjectionPoint point, Executable executable, ExtensionContext context) {
        if (executable instanceof Constructor && isConstructorOfTest(executable, context)) {
            if (context.getTestMethod().isEmpty()) {
                throw point.refuse(
                        "under Lifecycle.PER_CLASS the constructor is called before the first test, for all of"
                                + " them" + EACH_TEST_HAS_ITS_OWN
                                + "Use a field, a parameter of @BeforeEach or of the test, or Lifecycle.PER_METHOD.");
            }
            return;
        }
        Optional<String> aroundAll = Stream.of(BeforeAll.class, AfterAll.class)
                .filter(annotation -> AnnotationSupport.isAnnotated(executable, annotation))
                .map(annotation -> "@" + annotation.getSimpleName())
                .findFirst();
        if (aroundAll.isPresent()) {
            throw point.refuse(
                    aroundAll.get() + " methods are called outside of the tests" + EACH_TEST_HAS_ITS_OWN
                            + "Use @BeforeEach or @AfterEach, or start a fake that you close yourself with FakeKms.start(...).");
        }
        if (!belongsToTest(executable, context)) {
            throw point.refuse(
                    "this is neither a constructor of a test class nor a @BeforeEach, @AfterEach or test method"
                            + EACH_TEST_HAS_ITS_OWN
                            + "Give it what it needs from there, or start a fake that you close yourself with FakeKms.start(...).");
        }
    }

    private static boolean isConstructorOfTest(Executable executable, ExtensionContext context) {
        Class<?> declaring = executable.getDeclaringClass();
        return context.getRequiredTestClass() == declaring
                || EnclosingClasses.of(context).contains(declaring);
    }

    private static boolean belongsToTest(Executable executable, ExtensionContext context) {
        return context.getTestMethod().isPresent()
                && (context.getTestMethod().get().equals(executable)
                        || isAnnotated(executable, BeforeEach.class)
                        || isAnnotated(executable, AfterEach.class));
    }

    private static boolean isAnnotated(Executable executable, Class<? extends Annotation> annotation) {
        return AnnotationSupport.isAnnotated(executable, annotation);
    }
}
