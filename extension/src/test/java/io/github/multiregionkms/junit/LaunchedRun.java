package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of a test class by a launcher, which unlike a test kit takes the files that tests attach. */
final class LaunchedRun implements TestExecutionListener {

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    private final List<String> entries = new CopyOnWriteArrayList<>();

    private final List<FileEntry> files = new CopyOnWriteArrayList<>();

    private LaunchedRun() {}

    static LaunchedRun of(Class<?> testClass, Path outputDirectory, Map<String, String> configuration) {
        LaunchedRun run = new LaunchedRun();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(testClass))
                .configurationParameters(configuration)
                .configurationParameter("junit.platform.reporting.output.dir", outputDirectory.toString())
                .build();
        LauncherFactory.create().execute(request, run);
        return run;
    }

    /** Why tests failed. */
    List<Throwable> failures() {
        return failures;
    }

    /** What was appended to the only failure. */
    String appendix() {
        assertThat(failures).hasSize(1);
        return appendix(failures.get(0));
    }

    /** What was appended to a failure, exactly once. */
    static String appendix(Throwable failure) {
        assertThat(failure.getSuppressed())
                .as("suppressed by %s", failure)
                .hasSize(1)
                .hasOnlyElementsOfType(KmsAtFailure.class);
        return failure.getSuppressed()[0].getMessage();
    }

    /** The texts that the extension has published. */
    List<String> entries() {
        return entries;
    }

    /** What was attached. */
    List<FileEntry> files() {
        return files;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Optional<Throwable> failure = result.getThrowable();
        failure.filter(thrown -> result.getStatus() == TestExecutionResult.Status.FAILED)
                .ifPresent(failures::add);
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        entries.add(entry.getKeyValuePairs().get("multi-region-kms"));
    }

    @Override
    public void fileEntryPublished(TestIdentifier test, FileEntry file) {
        files.add(file);
    }
}
