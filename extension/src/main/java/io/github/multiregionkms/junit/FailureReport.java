package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.RecordedCall;
import io.github.multiregionkms.fixtures.RelatedKey;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Shows the fake KMS of a failed test, as far as it is not secret. */
final class FailureReport {

    private static final int LAST_CALLS = 20;

    private FailureReport() {}

    static void publish(TestWorld world, ExtensionContext test) {
        test.publishReportEntry("multi-region-kms", text(world));
    }

    private static String text(TestWorld world) {
        List<RecordedCall> calls = world.kms().calls().toList();
        List<RecordedCall> last = calls.subList(Math.max(0, calls.size() - LAST_CALLS), calls.size());
        return Stream.of(
                        Stream.of("Keys of @MrkFixture: " + world.keys().size()),
                        world.keys().stream().flatMap(FailureReport::lines),
                        Stream.of("Calls: " + calls.size()
                                + (last.size() < calls.size() ? ", of which these are the last " + last.size() : "")),
                        last.stream().map(FailureReport::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(TestWorld.MadeKeys made) {
        String alias = String.join(" ", made.fixture().alias());
        return Stream.concat(
                Stream.of("  " + made.keys().keyId() + (alias.isEmpty() ? "" : " " + alias)),
                made.keys().keys().stream().map(FailureReport::line));
    }

    private static String line(RelatedKey key) {
        return "    " + key.region() + " " + key.role() + " " + key.state();
    }

    private static String line(RecordedCall call) {
        return "  " + call.time() + " " + call.region() + " " + call.operation() + " "
                + call.keyArn().orElse("(no key)") + " " + call.errorCode().orElse("succeeded");
    }
}
