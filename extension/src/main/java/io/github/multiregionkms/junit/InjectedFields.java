package io.github.multiregionkms.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The fields of the instances of a test, those of enclosing classes included, that carry an annotation of ours. */
final class InjectedFields {

    private InjectedFields() {}

    /** Refuses fields that cannot be injected. */
    static void check(Class<?> testClass, Scope scope) {
        pointsOf(testClass).forEach(point -> check(point, scope));
    }

    /** Sets the static fields of a class. */
    static void injectStatic(ExtensionContext testClass, Function<InjectionPoint, TestWorld> worlds) {
        pointsOf(testClass.getRequiredTestClass()).stream()
                .filter(InjectedFields::isStatic)
                .forEach(point -> {
                    if (Concurrency.sharesStaticFieldsOf(field(point).getDeclaringClass(), testClass)) {
                        throw point.refuse(
                                "the field is static and in a superclass, and test classes that run"
                                        + " concurrently share it. Remove static, use a parameter, or @Execution(SAME_THREAD).");
                    }
                    set(point, null, worlds.apply(point).valueFor(point));
                });
    }

    /**
     * Sets the fields of the instances of a test.
     *
     * @param owner the context that the world of the test belongs to
     */
    static void inject(ExtensionContext test, ExtensionContext owner, Function<InjectionPoint, TestWorld> worlds) {
        for (Object instance : test.getRequiredTestInstances().getAllInstances()) {
            List<InjectionPoint> points = pointsOf(instance.getClass()).stream()
                    .filter(point -> !isStatic(point))
                    .toList();
            points.stream().findFirst().ifPresent(first -> {
                if (Concurrency.sharesInstance(instance.getClass(), owner)) {
                    throw first.refuse(
                            "tests that run concurrently share the instance, since its Lifecycle is PER_CLASS, so"
                                    + " that one would see what belongs to another. Use parameters, Lifecycle.PER_METHOD, or"
                                    + " @Execution(SAME_THREAD).");
                }
            });
            points.forEach(point -> set(point, instance, worlds.apply(point).valueFor(point)));
        }
    }

    private static List<InjectionPoint> pointsOf(Class<?> type) {
        return ReflectionSupport.findFields(type, field -> true, HierarchyTraversalMode.TOP_DOWN).stream()
                .map(InjectionPoint::of)
                .filter(InjectionPoint::isAnnotated)
                .toList();
    }

    private static void check(InjectionPoint point, Scope scope) {
        if (isStatic(point) && !point.outlivesTests(scope)) {
            throw point.refuse("the field is static, and " + point.reason(scope)
                    + " Remove static, use a parameter, or give the class one world with Scope.CLASS.");
        }
        if (Modifier.isFinal(field(point).getModifiers())) {
            throw point.refuse("the field is final. Remove final, or use a parameter.");
        }
        point.checkType();
    }

    private static boolean isStatic(InjectionPoint point) {
        return Modifier.isStatic(field(point).getModifiers());
    }

    private static Field field(InjectionPoint point) {
        return (Field) point.element();
    }

    private static void set(InjectionPoint point, @Nullable Object instance, Object value) {
        try {
            field(point).setAccessible(true);
            field(point).set(instance, value);
        } catch (IllegalAccessException | RuntimeException e) {
            throw new ExtensionConfigurationException(point + ": the field cannot be set. " + e.getMessage(), e);
        }
    }
}
