package io.github.multiregionkms.junit;

import java.util.function.Predicate;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What tests share that may run at the same time. */
final class Concurrency {

    private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";

    private Concurrency() {}

    /** Refuses a test that may run at the same time as another one, which would replace its world. */
    static void refuse(ExtensionContext test, ExtensionContext owner, WorldSettings settings) {
        if (isConcurrentBelow(owner::equals, test)) {
            throw new ExtensionConfigurationException(
                    Names.ofTest(test) + " may run at the same time as other tests of "
                            + Names.ofTest(owner) + ", which share the endpoint of " + settings.source()
                            + ", and each of them begins with a new world behind it. Use @Execution(SAME_THREAD), Scope.METHOD,"
                            + " which gives each test an endpoint of its own, or Scope.CLASS, which leaves all of them in one"
                            + " world.");
        }
    }

    /**
     * Whether an instance may be used for two worlds at the same time.
     *
     * @param instanceClass the class of the instance: that of the test, or one that encloses it
     * @param owner the context that one of the worlds belongs to
     */
    static boolean sharesInstance(Class<?> instanceClass, ExtensionContext owner) {
        Predicate<ExtensionContext> isOfInstance = context -> Contexts.isOf(instanceClass, context);
        return isConcurrentBelow(isOfInstance, owner)
                && Contexts.upwards(owner)
                        .filter(isOfInstance)
                        .findFirst()
                        .flatMap(ExtensionContext::getTestInstanceLifecycle)
                        .filter(Lifecycle.PER_CLASS::equals)
                        .isPresent();
    }

    /** Whether a class may run at the same time as others that have the same static fields, since they inherit them. */
    static boolean sharesStaticFieldsOf(Class<?> declaring, ExtensionContext testClass) {
        return declaring != testClass.getRequiredTestClass()
                && isConcurrentBelow(testClass.getRoot()::equals, testClass);
    }

    private static boolean isConcurrentBelow(Predicate<ExtensionContext> end, ExtensionContext start) {
        return Contexts.upwards(start)
                        .takeWhile(end.negate())
                        .anyMatch(context -> context.getExecutionMode() == ExecutionMode.CONCURRENT)
                && start.getConfigurationParameter(PARALLEL, Boolean::valueOf).orElse(false);
    }
}
