package io.github.multiregionkms.junit;

import java.util.Optional;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Which instances belong to more than one test at a time. */
final class SharedInstances {

    private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";

    private SharedInstances() {}

    /**
     * Whether another test may run at the same time with the same instance.
     *
     * @param instanceClass the class of the instance: that of the test, or one that encloses it
     */
    static boolean isSharedByConcurrentTests(Class<?> instanceClass, ExtensionContext test) {
        boolean concurrent = false;
        Optional<ExtensionContext> context = Optional.of(test);
        while (context.isPresent() && !isOf(instanceClass, context.get())) {
            concurrent |= context.get().getExecutionMode() == ExecutionMode.CONCURRENT;
            context = context.get().getParent();
        }
        return concurrent
                && context.flatMap(ExtensionContext::getTestInstanceLifecycle)
                        .filter(Lifecycle.PER_CLASS::equals)
                        .isPresent()
                && test.getConfigurationParameter(PARALLEL, Boolean::valueOf).orElse(false);
    }

    private static boolean isOf(Class<?> type, ExtensionContext context) {
        return context.getTestMethod().isEmpty()
                && context.getTestClass().filter(type::equals).isPresent();
    }
}
