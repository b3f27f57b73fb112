package io.github.multiregionkms.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The fields of the instances of a test, those of enclosing classes included, that carry an annotation of ours. */
final class InjectedFields {

    private InjectedFields() {}

    /** Refuses fields that cannot be injected. */
    static void check(Class<?> testClass) {
        pointsOf(testClass).forEach(InjectedFields::check);
    }

    static void inject(ExtensionContext context, Function<InjectionPoint, TestWorld> worlds) {
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            List<InjectionPoint> points = pointsOf(instance.getClass());
            points.forEach(InjectedFields::check);
            points.stream().findFirst().ifPresent(first -> {
                if (SharedInstances.isSharedByConcurrentTests(instance.getClass(), context)) {
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

    private static void check(InjectionPoint point) {
        int modifiers = ((Field) point.element()).getModifiers();
        if (Modifier.isStatic(modifiers)) {
            throw point.refuse(
                    "the field is static, and each test has a fake KMS of its own. Injected fields are neither"
                            + " static nor final. Remove static, or use a parameter.");
        }
        if (Modifier.isFinal(modifiers)) {
            throw point.refuse(
                    "the field is final. Injected fields are neither static nor final. Remove final, or use a"
                            + " parameter.");
        }
        point.checkType();
    }

    private static void set(InjectionPoint point, Object instance, Object value) {
        Field field = (Field) point.element();
        try {
            field.setAccessible(true);
            field.set(instance, value);
        } catch (IllegalAccessException | RuntimeException e) {
            throw new ExtensionConfigurationException(point + ": the field cannot be set. " + e.getMessage(), e);
        }
    }
}
