package io.github.multiregionkms.benchmark;

import io.github.multiregionkms.benchmark.Figure.Bound;
import java.util.List;
import java.util.Map;

/** Whole JVMs that run tests: the first test, further tests, and a suite; each beside the same written by hand. */
final class Suites {

    static final String CASES = "io.github.multiregionkms.benchmark.cases.";

    private Suites() {}

    /** Target 1. */
    static List<Figure> cold(boolean isShort) {
        Pair plan = new Pair("plan");
        Pair process = new Pair("process");
        measure(isShort ? 7 : 21, "ColdAnnotatedCase", "ColdHandWrittenCase", plan, process);
        return List.of(
                plan.figure("cold", "1 Cold: the first test of a JVM, five calls", 0.6),
                process.figure("cold-process", "1 The same, from the start of the process to its end", 1));
    }

    /** Target 2. */
    static List<Figure> further(boolean isShort) {
        Pair test = new Pair("test");
        measure(isShort ? 1 : 5, "WarmAnnotatedCase", "WarmHandWrittenCase", test);
        double empty = run("WarmEmptyCase").get("test");
        double median = test.ours.median();
        return List.of(
                new Figure(
                        "further-ms",
                        "2 Each further test, in milliseconds",
                        median,
                        Bound.AT_MOST,
                        0.5,
                        test.ours.spread(),
                        Figure.text(empty) + " ms of it are JUnit's: an empty test"),
                test.figure("further", "2 Each further test, beside a server and a client by hand", 0.1));
    }

    /** Target 3. */
    static List<Figure> suite(boolean isShort) {
        Pair process = new Pair("process");
        measure(isShort ? 3 : 7, "AnnotatedSuite", "HandWrittenSuite", process);
        Sample sdkAlone = new Sample();
        for (int i = 0; i < 3; i++) {
            sdkAlone.add(run("SdkAloneSuite").get("process"));
        }
        return List.of(process.figure("suite", "3 A JVM with 200 tests of 10 calls", 0.5)
                .adding("with canned answers in memory " + Figure.text(sdkAlone.median()) + " ms"));
    }

    private static void measure(int times, String ours, String byHand, Pair... pairs) {
        for (int i = 0; i < times; i++) {
            Map<String, Double> our = run(ours);
            Map<String, Double> other = run(byHand);
            for (Pair pair : pairs) {
                pair.add(our, other);
            }
        }
    }

    private static Map<String, Double> run(String name) {
        return FreshJvm.run(List.of(), JUnitRun.class, CASES + name);
    }

    /** One thing, of ours and by hand. */
    private static final class Pair {

        private final Sample ours = new Sample();

        private final Sample byHand = new Sample();

        private final String name;

        Pair(String name) {
            this.name = name;
        }

        void add(Map<String, Double> our, Map<String, Double> other) {
            ours.add(our.get(name));
            byHand.add(other.get(name));
        }

        Figure figure(String key, String what, double target) {
            Sample ratios = ours.over(byHand);
            return new Figure(
                    key,
                    what,
                    ratios.median(),
                    Bound.AT_MOST,
                    target,
                    ratios.spread(),
                    Figure.text(ours.median()) + " ms, by hand " + Figure.text(byHand.median()) + " ms");
        }
    }
}
