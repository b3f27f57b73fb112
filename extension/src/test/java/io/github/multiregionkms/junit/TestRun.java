package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A run of a test class of its own, which has left no thread, listening socket or system property behind. */
final class TestRun {

    static final Map<String, String> CONCURRENT = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "8");

    private static final String LIFECYCLE = "junit.jupiter.testinstance.lifecycle.default";

    private final EngineExecutionResults results;

    private TestRun(EngineExecutionResults results) {
        this.results = results;
    }

    /** Tests at the same time, with this lifecycle where a class says nothing else. */
    static Map<String, String> concurrent(String lifecycle) {
        Map<String, String> configuration = new HashMap<>(CONCURRENT);
        configuration.put(LIFECYCLE, lifecycle);
        return configuration;
    }

    /** One test after the other, with this lifecycle where a class says nothing else. */
    static Map<String, String> sequential(String lifecycle) {
        return Map.of(LIFECYCLE, lifecycle);
    }

    static TestRun of(Class<?> testClass) {
        return of(testClass, Map.of());
    }

    static TestRun of(Class<?> testClass, Map<String, String> configuration) {
        Leaks leaks = Leaks.sinceNow();
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameters(configuration)
                .execute();
        try {
            leaks.assertNone();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new TestRun(results);
    }

    /** Asserts that so many tests ran and that all succeeded. */
    void hasSucceeded(int tests) {
        assertThat(failures()).isEmpty();
        results.testEvents()
                .assertStatistics(statistics -> statistics.started(tests).succeeded(tests));
    }

    /** Asserts that so many tests or containers failed, and that each failure is of this type with this text. */
    void hasFailed(int tests, Class<? extends Throwable> type, String message) {
        assertThat(failures()).hasSize(tests).allSatisfy(failure -> {
            assertThat(failure).isExactlyInstanceOf(type);
            assertThat(failure).hasMessage(message);
        });
    }

    /** Why tests and containers failed. */
    List<Throwable> failures() {
        return results.allEvents()
                .failed()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .toList();
    }

    /** The texts that the extension has published, with the names of the tests that they are about. */
    Map<String, String> reports() {
        return results.allEvents().reportingEntryPublished().stream()
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getDisplayName(),
                        event -> event.getRequiredPayload(ReportEntry.class)
                                .getKeyValuePairs()
                                .get("multi-region-kms")));
    }
}
