package io.github.multiregionkms.benchmark;

import io.github.multiregionkms.benchmark.Figure.Bound;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measures: warm calls, and threads beside each other. */
final class Calls {

    private static final int THREADS = 8;

    /** Seconds. It takes as long until a call over HTTP, or one of eight threads on two processors, is as fast as all later ones. */
    private static final int WARM_UP = 30;

    private Calls() {}

    /** Target 4. */
    static List<Figure> warm(boolean isShort) {
        Map<String, Result<?>> micros = run(CallBenchmark.class, 1, isShort);
        return List.of(
                ratio(
                        micros,
                        "call",
                        "4 A warm Decrypt of 32 B, beside a canned answer in memory",
                        "inProcess",
                        "cannedInMemory",
                        3),
                ratio(
                        micros,
                        "call-http",
                        "4 The same over HTTP, beside bare Jetty",
                        "overHttp",
                        "cannedByBareJetty",
                        1.3));
    }

    /** Target 7. */
    static List<Figure> threads(boolean isShort) {
        Map<String, Result<?>> one = run(ThreadBenchmark.class, 1, isShort);
        Map<String, Result<?>> eight = run(ThreadBenchmark.class, THREADS, isShort);
        return List.of(
                throughput(
                        one, eight, "ownWorlds", "7 Eight threads beside one, each in its own world", Bound.AT_LEAST),
                throughput(one, eight, "oneWorld", "7 Eight threads beside one, in one world", Bound.AT_LEAST),
                throughput(
                        one,
                        eight,
                        "sdkAlone",
                        "7 Eight threads beside one, with canned answers in memory",
                        Bound.NONE));
    }

    private static Figure ratio(
            Map<String, Result<?>> micros, String name, String what, String ours, String other, double target) {
        return new Figure(
                name,
                what,
                micros.get(ours).getScore() / micros.get(other).getScore(),
                Bound.AT_MOST,
                target,
                error(micros.get(ours)) + " and " + error(micros.get(other)),
                Figure.text(micros.get(ours).getScore()) + " µs, beside "
                        + Figure.text(micros.get(other).getScore()) + " µs");
    }

    private static Figure throughput(
            Map<String, Result<?>> one, Map<String, Result<?>> eight, String method, String what, Bound bound) {
        double single = one.get(method).getScore();
        double many = eight.get(method).getScore();
        return new Figure(
                "threads-" + method.toLowerCase(Locale.ROOT),
                what,
                many / single,
                bound,
                1.6,
                error(eight.get(method)) + " and " + error(one.get(method)),
                Figure.text(many) + " calls a millisecond, beside " + Figure.text(single) + "; "
                        + Runtime.getRuntime().availableProcessors() + " processors");
    }

    /** JMH's 99.9 % confidence interval. */
    private static String error(Result<?> result) {
        return String.format(Locale.ROOT, "± %.0f %%", 100 * result.getScoreError() / result.getScore());
    }

    private static Map<String, Result<?>> run(Class<?> benchmark, int threads, boolean isShort) {
        try {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(benchmark.getSimpleName() + "\\.")
                            .threads(threads)
                            .forks(1)
                            .warmupIterations(1)
                            .warmupTime(TimeValue.seconds(isShort ? WARM_UP / 3 : WARM_UP))
                            .measurementIterations(5)
                            .measurementTime(TimeValue.seconds(isShort ? 1 : 2))
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run();
            return results.stream()
                    .map(RunResult::getPrimaryResult)
                    .collect(Collectors.toMap(Result::getLabel, result -> result));
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH has not run " + benchmark, e);
        }
    }
}
