package io.github.multiregionkms.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.multiregionkms.junit.FailureReportCases.AbortedTestCase;
import io.github.multiregionkms.junit.FailureReportCases.ConstructorTestCase;
import io.github.multiregionkms.junit.FailureReportCases.FailingTestCase;
import io.github.multiregionkms.junit.FailureReportCases.LifecycleTestCase;
import io.github.multiregionkms.junit.FailureReportCases.ManyCallsTestCase;
import io.github.multiregionkms.junit.FailureReportCases.NestedTestCase;
import io.github.multiregionkms.junit.FailureReportCases.OutageTestCase;
import io.github.multiregionkms.junit.FailureReportCases.ParameterizedTestCase;
import io.github.multiregionkms.junit.FailureReportCases.UnreadableTestCase;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.reporting.FileEntry;

class FailureReportTest {

    @TempDir
    Path directory;

    @Test
    void showsTheKeysAndTheCallsOfAFailedTest() {
        Map<String, String> reports = TestRun.of(FailingTestCase.class).reports();

        assertThat(reports).containsOnlyKeys("fails(KmsClient)");
        assertThat(reports.get("fails(KmsClient)").replaceAll("[0-9a-f]{32}", "ID"))
                .startsWith("""
                        The fake KMS of multi-region-kms at 2030-01-01T00:00:00Z
                        Key mrk-ID SYMMETRIC_DEFAULT ENCRYPT_DECRYPT
                          Region     role     state     aliases
                          eu-west-1  replica  Enabled   alias/orders
                          us-east-1  primary  Disabled  alias/orders
                        Key mrk-ID SYMMETRIC_DEFAULT ENCRYPT_DECRYPT
                          Region     role     state    aliases
                          eu-west-1  primary  Enabled
                        Calls
                          no.  time                  Region     operation   outcome            key
                          1    2030-01-01T00:00:00Z  us-east-1  DisableKey  success            mrk-ID
                          2    2030-01-01T00:00:00Z  us-east-1  Encrypt     DisabledException  mrk-ID
                          3    2030-01-01T00:00:00Z  us-east-1  ListKeys    success
                        """);
    }

    @Test
    void isAppendedToTheFailureOnce() {
        LaunchedRun run = launched(FailingTestCase.class);

        assertThat(run.failures()).singleElement().isInstanceOf(AssertionError.class);
        assertThat(run.failures().get(0)).hasMessage("on purpose");
        assertThat(run.entries()).containsExactly(run.appendix());
    }

    @Test
    void isAttachedAsAPage() {
        LaunchedRun run = launched(FailingTestCase.class);

        assertThat(run.files()).singleElement().satisfies(file -> {
            assertThat(file.getMediaType()).hasValue("text/html; charset=UTF-8");
            assertThat(file.getPath()).hasFileName("multi-region-kms.html");
            assertThat(file.getPath())
                    .content()
                    .contains("<h1>FailureReportCases.FailingTestCase.fails</h1>")
                    .contains("java.lang.AssertionError: on purpose")
                    .contains("alias/orders");
            assertThat(run.appendix()).endsWith("\nPage: " + file.getPath().toUri());
        });
    }

    @Test
    void namesTheInvocationOfAParameterizedTest() {
        LaunchedRun run = launched(ParameterizedTestCase.class);

        assertThat(run.files())
                .singleElement()
                .satisfies(file -> assertThat(file.getPath())
                        .content()
                        .containsPattern("<h1>FailureReportCases.ParameterizedTestCase.fails: .2. .*eu-west-1.*</h1>"));
    }

    @Test
    void isCompleteWhereNobodyTakesFiles() {
        String report = TestRun.of(ManyCallsTestCase.class).reports().get("fails(KmsClient)");

        assertThat(report.lines()).last().asString().startsWith("No page, since it could not be attached: ");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void comesOnceForEachFailedTestAndForNoOther(boolean concurrent) {
        LaunchedRun run = LaunchedRun.of(NestedTestCase.class, directory, concurrent ? TestRun.CONCURRENT : Map.of());

        assertThat(run.failures()).hasSize(20);
        assertThat(run.entries())
                .containsExactlyInAnyOrderElementsOf(
                        run.failures().stream().map(LaunchedRun::appendix).toList());
        assertThat(run.files()).extracting(FileEntry::getPath).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void comesWhileARegionIsOut() {
        LaunchedRun run = launched(OutageTestCase.class);

        assertThat(run.appendix()).contains("us-east-1  primary  Enabled");
        assertThat(run.files()).hasSize(1);
    }

    @Test
    void doesNotComeForATestThatWasAborted() {
        LaunchedRun run = launched(AbortedTestCase.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.entries()).isEmpty();
        assertThat(run.files()).isEmpty();
    }

    @Test
    void doesNotHideTheFailureOfTheTestWhenItCannotBeMade() {
        LaunchedRun run = launched(UnreadableTestCase.class);

        assertThat(run.failures()).singleElement().isInstanceOf(UnreadableTestCase.Unreadable.class);
        assertThat(run.appendix()).contains("No page, since it could not be attached: ");
        assertThat(run.files()).isEmpty();
    }

    @Test
    void isPublishedWhereverTheTestFails() {
        TestRun run = TestRun.of(LifecycleTestCase.class);

        assertThat(run.failures()).hasSize(2);
        assertThat(run.reports()).containsOnlyKeys("failsBefore()", "failsAfter()");
    }

    @Test
    void isNotPublishedForATestThatHasNoFake() {
        TestRun run = TestRun.of(ConstructorTestCase.class);

        assertThat(run.failures()).hasSize(1);
        assertThat(run.reports()).isEmpty();
    }

    private LaunchedRun launched(Class<?> testClass) {
        return LaunchedRun.of(testClass, directory, Map.of());
    }
}
