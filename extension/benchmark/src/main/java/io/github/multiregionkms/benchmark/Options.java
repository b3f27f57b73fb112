package io.github.multiregionkms.benchmark;

import io.github.multiregionkms.benchmark.Figure.Bound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** What users can do on their side; each beside the same without it. There is no target for it. */
final class Options {

    private static final String FIRST_TEST = Suites.CASES + "ColdAnnotatedCase";

    private static final String SUITE = Suites.CASES + "AnnotatedSuite";

    private static final String SUITE_OF_ONE_WORLD = Suites.CASES + "OneWorldSuite";

    private static final List<String> CLASSES = IntStream.rangeClosed(1, 5)
            .mapToObj(number -> SUITE + "$Class0" + number)
            .toList();

    private Options() {}

    static List<Figure> measure(boolean isShort) {
        int times = isShort ? 3 : 7;
        List<String> c1 = List.of("-XX:TieredStopAtLevel=1");
        Path archive = archive();
        try {
            List<String> shared = List.of("-XX:SharedArchiveFile=" + archive);
            return List.of(
                    compare("The first test, with class data sharing", times, run(shared, FIRST_TEST), run(FIRST_TEST)),
                    compare("The suite, with class data sharing", times, run(shared, SUITE), run(SUITE)),
                    compare("The suite, with `-XX:TieredStopAtLevel=1`", times, run(c1, SUITE), run(SUITE)),
                    compare("The suite, with `scope = CLASS`", times, run(SUITE_OF_ONE_WORLD), run(SUITE)),
                    compare(
                            "A fork for each of five classes, beside one for all",
                            times,
                            forks(),
                            run(CLASSES.toArray(String[]::new))));
        } finally {
            delete(archive);
        }
    }

    private static Figure compare(String what, int times, Milliseconds with, Milliseconds without) {
        Sample ours = new Sample();
        Sample others = new Sample();
        for (int i = 0; i < times; i++) {
            ours.add(with.measure());
            others.add(without.measure());
        }
        Sample ratios = ours.over(others);
        return new Figure(
                "",
                what,
                ratios.median(),
                Bound.NONE,
                Double.NaN,
                ratios.spread(),
                Figure.text(ours.median()) + " ms, beside " + Figure.text(others.median()) + " ms");
    }

    private static Milliseconds run(String... cases) {
        return run(List.of(), cases);
    }

    private static Milliseconds run(List<String> jvmOptions, String... cases) {
        return () -> FreshJvm.run(jvmOptions, JUnitRun.class, cases).get("process");
    }

    private static Milliseconds forks() {
        return () -> CLASSES.stream().mapToDouble(name -> run(name).measure()).sum();
    }

    /** What the JVM has loaded in a run of the suite, for other JVMs to map into memory. */
    private static Path archive() {
        try {
            Path archive = Files.createTempFile("multi-region-kms", ".jsa");
            Files.delete(archive);
            FreshJvm.run(List.of("-XX:ArchiveClassesAtExit=" + archive), JUnitRun.class, SUITE);
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path archive) {
        try {
            Files.deleteIfExists(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One measurement. */
    private interface Milliseconds {

        double measure();
    }
}
