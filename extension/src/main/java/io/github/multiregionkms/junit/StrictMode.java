package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.RecordedCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Finds calls that the fake could not answer as AWS does, whatever the application made of their errors. */
final class StrictMode {

    private StrictMode() {}

    /** The failure that the calls mean which nobody has asked for yet; empty if all were answered. */
    static Optional<AssertionError> failure(TestWorld world, WorldSettings settings, ExtensionContext context) {
        List<RecordedCall> calls = settings.isStrict(context) ? world.newUnansweredCalls() : List.of();
        return calls.isEmpty() ? Optional.empty() : Optional.of(new AssertionError(text(calls, context)));
    }

    private static String text(List<RecordedCall> calls, ExtensionContext context) {
        return calls.stream()
                .map(call -> "  " + call.operation() + " in " + call.region() + ": "
                        + call.unanswered().orElseThrow())
                .collect(Collectors.joining(
                        "\n",
                        Names.ofTest(context) + " made " + (calls.size() == 1 ? "a call" : calls.size() + " calls")
                                + " that the fake KMS could not answer as AWS KMS does:\n",
                        "\nIt fails even if the application caught the errors, since it would have met something else on AWS."
                                + " To let such calls pass, say strict = false in @MultiRegionKms, strict(false) in"
                                + " MultiRegionKmsExtension.builder(), or " + Configuration.STRICT + " = false in"
                                + " junit-platform.properties."));
    }
}
