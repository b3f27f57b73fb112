package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.KmsReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.MediaType;

/** Shows what the fake KMS of a failed test knew: below the failure, as a report entry, and as an attached page. */
final class FailureReport {

    private static final String NAME = "multi-region-kms";

    private FailureReport() {}

    static void publish(FakeKms kms, ExtensionContext test, Throwable failure) {
        KmsReport report = kms.report();
        String text = report.text() + "\n" + attach(() -> report.html(title(test), failure), test);
        failure.addSuppressed(new KmsAtFailure(text));
        test.publishReportEntry(NAME, text);
    }

    /**
     * Attaches a page and tells where it is, or why it is nowhere: whoever launches the tests need not take files.
     *
     * @param html whose media type is JUnit 5.12's, which all later versions still take
     */
    private static String attach(Supplier<String> html, ExtensionContext test) {
        StringBuilder place = new StringBuilder("Page: ");
        try {
            test.publishFile(NAME + ".html", MediaType.create("text", "html", StandardCharsets.UTF_8), file -> {
                Files.writeString(file, html.get());
                place.append(file.toUri());
            });
            return place.toString();
        } catch (RuntimeException e) {
            return "No page, since it could not be attached: " + e.getMessage();
        }
    }

    private static String title(ExtensionContext test) {
        String method = test.getRequiredTestMethod().getName();
        String displayName = test.getDisplayName();
        return displayName.startsWith(method) ? Names.ofTest(test) : Names.ofTest(test) + ": " + displayName;
    }
}
