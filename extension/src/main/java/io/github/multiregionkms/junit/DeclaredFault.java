package io.github.multiregionkms.junit;

import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.Faults;
import io.github.multiregionkms.fixtures.KmsFault;
import io.github.multiregionkms.fixtures.RequestQuotas;
import java.lang.reflect.AnnotatedElement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A fault that an annotation of a class or method asks for.
 *
 * @param annotation as it is written, for messages
 * @param begin begins it in a fake
 */
record DeclaredFault(String annotation, AnnotatedElement element, Function<FakeKms, KmsFault> begin) {

    /** Those of one class or method. */
    static List<DeclaredFault> of(AnnotatedElement element) {
        List<DeclaredFault> faults = new ArrayList<>();
        AnnotationSupport.findRepeatableAnnotations(element, RegionOutage.class)
                .forEach(outage -> faults.add(new DeclaredFault(
                        "@RegionOutage(\"" + outage.value() + "\")",
                        element,
                        kms -> kms.region(outage.value()).outage(outage.kind()))));
        AnnotationSupport.findRepeatableAnnotations(element, KmsThrottled.class)
                .forEach(throttled ->
                        faults.add(new DeclaredFault("@KmsThrottled", element, kms -> throttle(throttled, kms))));
        AnnotationSupport.findRepeatableAnnotations(element, KmsFailure.class)
                .forEach(failure -> faults.add(new DeclaredFault(
                        "@KmsFailure(\"" + failure.value() + "\")",
                        element,
                        kms -> calls(kms, failure.region(), failure.operation(), failure.next())
                                .failWith(failure.value()))));
        AnnotationSupport.findRepeatableAnnotations(element, KmsLatency.class)
                .forEach(latency -> faults.add(new DeclaredFault(
                        "@KmsLatency(millis = " + latency.millis() + ")",
                        element,
                        kms -> calls(kms, latency.region(), latency.operation(), 0)
                                .latency(Duration.ofMillis(latency.millis())))));
        return faults;
    }

    /** What asks for the fault, and where. */
    @Override
    public String toString() {
        return annotation + " on " + Names.of(element);
    }

    private static KmsFault throttle(KmsThrottled throttled, FakeKms kms) {
        Faults calls = calls(kms, throttled.region(), throttled.operation(), throttled.next());
        return throttled.requestsPerSecond() == 0
                ? calls.throttling()
                : calls.throttling(RequestQuotas.perSecond(throttled.requestsPerSecond()));
    }

    private static Faults calls(FakeKms kms, String region, String operation, int next) {
        Faults calls = kms.faults();
        if (!region.isEmpty()) {
            calls = calls.inRegion(region);
        }
        if (!operation.isEmpty()) {
            calls = calls.operation(operation);
        }
        return next == 0 ? calls : calls.next(next);
    }
}
