package io.github.multiregionkms.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Measures all targets and, as 8, what users can add, or those that are named, and prints a table; see {@code .ci/benchmark}. */
public final class Benchmarks {

    private static final String SHORT = "short";

    private static final Map<String, Function<Boolean, List<Figure>>> TARGETS = new TreeMap<>(Map.of(
            "1", Suites::cold,
            "2", Suites::further,
            "3", Suites::suite,
            "4", Calls::warm,
            "5", KeyCreation::measure,
            "6", Growth::measure,
            "7", Calls::threads,
            "8", Options::measure));

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        List<String> chosen = new ArrayList<>(List.of(arguments));
        boolean isShort = chosen.remove(SHORT);
        List<Figure> figures = new ArrayList<>();
        System.out.println("| figure | measured | target | met | spread | made from |\n|---|---|---|---|---|---|");
        for (String target : chosen.isEmpty() ? TARGETS.keySet() : chosen) {
            for (Figure figure : TARGETS.get(target).apply(isShort)) {
                figures.add(figure);
                System.out.println(figure.row());
            }
        }
        System.out.println("\nJDK " + System.getProperty("java.vm.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.arch"));
        if (isShort) {
            List<String> regressions = Reference.regressions(figures);
            regressions.forEach(System.err::println);
            System.exit(regressions.isEmpty() ? 0 : 1);
        }
    }
}
