package io.github.multiregionkms.benchmark;

import io.github.multiregionkms.benchmark.Figure.Bound;
import io.github.multiregionkms.fixtures.FakeKms;
import io.github.multiregionkms.fixtures.Quotas;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.ListKeysResponse;

/** Target 6: what many keys, many recorded calls and many worlds cost. */
public final class Growth {

    private static final int BATCH = 100;

    private static final int BATCHES = 100;

    private static final int PAGES = 20;

    private static final int REMEMBERED_CALLS = 10_000;

    private Growth() {}

    static List<Figure> measure(boolean isShort) {
        int keys = isShort ? 20_000 : 100_000;
        int calls = isShort ? 100_000 : 1_000_000;
        int worlds = isShort ? 50_000 : 1_000_000;
        Map<String, Double> told = FreshJvm.run(
                List.of("-Xmx2g"),
                Growth.class,
                Integer.toString(keys),
                Integer.toString(calls),
                Integer.toString(worlds));
        return List.of(
                new Figure(
                        "growth-call",
                        "6 A call with " + keys + " keys and " + calls + " recorded calls, beside 10 keys",
                        told.get("call"),
                        Bound.AT_MOST,
                        1.2,
                        Figure.text(told.get("call-p10")) + " to " + Figure.text(told.get("call-p90")),
                        "DescribeKey and Encrypt in turns, in process"),
                new Figure(
                        "growth-key",
                        "6 Bytes of heap for a symmetric key",
                        told.get("key"),
                        Bound.AT_MOST,
                        2048,
                        "one measurement",
                        "made by CreateKey"),
                new Figure(
                        "growth-page",
                        "6 The last pages of ListKeys, beside the first",
                        told.get("page"),
                        Bound.AT_MOST,
                        1.5,
                        "medians of " + PAGES + " pages each",
                        "1000 keys a page"),
                new Figure(
                        "growth-worlds",
                        "6 Kilobytes of heap that " + worlds + " fakes leave behind",
                        told.get("worlds"),
                        Bound.AT_MOST,
                        1024,
                        "one measurement",
                        "started, given a key, and closed"));
    }

    /** Takes the numbers of keys, calls and worlds. */
    public static void main(String[] arguments) {
        keysAndCalls(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        int worlds = Integer.parseInt(arguments[2]);
        worlds(worlds / 10);
        long before = usedHeap();
        worlds(worlds);
        FreshJvm.tell("worlds", (usedHeap() - before) / 1024.0);
    }

    private static void keysAndCalls(int keys, int calls) {
        try (FakeKms small = start();
                FakeKms big = start()) {
            createKeys(small, 10);
            createKeys(big, 10);
            // Until old calls are forgotten, each call takes memory too
            createKeys(big, REMEMBERED_CALLS);
            long before = usedHeap();
            createKeys(big, keys);
            FreshJvm.tell("key", (double) (usedHeap() - before) / keys);
            pages(big);
            for (int i = 0; i < calls; i++) {
                call(big, i);
            }
            calls(small, big);
        }
    }

    private static FakeKms start() {
        // AWS's quota of keys is no more than 100,000
        return FakeKms.builder()
                .regions("us-east-1")
                .quotas(Quotas.aws().keysPerRegion(1_000_000))
                .start();
    }

    private static void createKeys(FakeKms kms, int number) {
        KmsClient client = kms.client("us-east-1");
        for (int i = 0; i < number; i++) {
            client.createKey();
        }
        kms.relatedKeys().alias("alias/orders-" + number).create();
    }

    private static void pages(FakeKms kms) {
        KmsClient client = kms.client("us-east-1");
        Sample nanos = new Sample();
        // Only the last round counts, when the JVM is warm
        for (int round = 0; round < 3; round++) {
            nanos = new Sample();
            String marker = null;
            boolean more = true;
            while (more) {
                String from = marker;
                long start = System.nanoTime();
                ListKeysResponse page =
                        client.listKeys(request -> request.limit(1000).marker(from));
                nanos.add(System.nanoTime() - start);
                marker = page.nextMarker();
                more = page.truncated();
            }
        }
        // The very last page is not full
        int full = nanos.size() - 1;
        int some = Math.min(PAGES, full / 3);
        FreshJvm.tell(
                "page",
                nanos.part(full - some, full).median() / nanos.part(0, some).median());
    }

    private static void calls(FakeKms small, FakeKms big) {
        Sample smallNanos = new Sample();
        Sample bigNanos = new Sample();
        for (int i = 0; i < BATCHES; i++) {
            smallNanos.add(batch(small));
            bigNanos.add(batch(big));
        }
        Sample ratios = bigNanos.over(smallNanos);
        FreshJvm.tell("call", ratios.median());
        FreshJvm.tell("call-p10", ratios.quantile(10));
        FreshJvm.tell("call-p90", ratios.quantile(90));
    }

    private static double batch(FakeKms kms) {
        long start = System.nanoTime();
        for (int i = 0; i < BATCH; i++) {
            call(kms, i);
        }
        return System.nanoTime() - start;
    }

    private static void call(FakeKms kms, int number) {
        KmsClient client = kms.client("us-east-1");
        if (number % 2 == 0) {
            client.describeKey(request -> request.keyId("alias/orders-10"));
        } else {
            client.encrypt(request -> request.keyId("alias/orders-10").plaintext(SdkBytes.fromUtf8String("42")));
        }
    }

    private static void worlds(int number) {
        for (int i = 0; i < number; i++) {
            try (FakeKms kms = FakeKms.start("us-east-1", "eu-west-1")) {
                kms.relatedKeys().alias("alias/orders").create();
            }
        }
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        // What is only weakly reachable goes with the second or third
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
