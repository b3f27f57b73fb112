package io.github.multiregionkms.benchmark;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the tests of classes, or of the classes in them, and tells how long they took. */
public final class JUnitRun {

    private JUnitRun() {}

    /** Takes the names of classes. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        List<ClassSelector> selectors = new ArrayList<>();
        for (String name : arguments) {
            classes(Class.forName(name)).forEach(type -> selectors.add(selectClass(type)));
        }
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
        Launcher launcher = LauncherFactory.create();
        Times times = new Times();
        launcher.execute(request, times);
        times.tell();
        // Threads of an HTTP client or server that a hand-written test has left behind are not ours to wait for
        System.exit(0);
    }

    private static Stream<Class<?>> classes(Class<?> type) {
        List<Class<?>> nested = Arrays.stream(type.getDeclaredClasses())
                .filter(candidate -> !Modifier.isAbstract(candidate.getModifiers()))
                .toList();
        return nested.isEmpty() ? Stream.of(type) : nested.stream();
    }

    /** From the first test to the last, and of each test with all that is done before and after it. */
    private static final class Times implements TestExecutionListener {

        private final Sample tests = new Sample();

        private long plan;

        private long planStart;

        private long testStart;

        private int count;

        @Override
        public void testPlanExecutionStarted(TestPlan testPlan) {
            planStart = System.nanoTime();
        }

        @Override
        public void testPlanExecutionFinished(TestPlan testPlan) {
            plan = System.nanoTime() - planStart;
        }

        @Override
        public void executionStarted(TestIdentifier test) {
            testStart = System.nanoTime();
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            long nanos = System.nanoTime() - testStart;
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                throw new IllegalStateException(
                        test + " has not succeeded", result.getThrowable().orElse(null));
            }
            if (test.isTest()) {
                count++;
                tests.add(nanos / 1e6);
            }
        }

        void tell() {
            if (count == 0) {
                throw new IllegalStateException("there was no test");
            }
            FreshJvm.tell("plan", plan / 1e6);
            FreshJvm.tell("tests", count);
            FreshJvm.tell("test", tests.lastHalf().median());
        }
    }
}
