package io.github.multiregionkms.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The figures of an earlier run, with which a later one is compared. */
final class Reference {

    private static final Path FILE = Path.of("extension", "benchmark", "reference.properties");

    /** How much worse a ratio may be; machines differ, and a short run is not exact. */
    private static final double TOLERANCE = 0.3;

    private Reference() {}

    /** What is worse than it was by more than that, as text. */
    static List<String> regressions(List<Figure> figures) throws IOException {
        Properties reference = new Properties();
        try (InputStream stream = Files.newInputStream(FILE)) {
            reference.load(stream);
        }
        return figures.stream()
                .flatMap(figure -> Optional.ofNullable(reference.getProperty(figure.name()))
                        .map(Double::valueOf)
                        .filter(value -> figure.worseThan(value) > TOLERANCE)
                        .map(value -> String.format(
                                Locale.ROOT,
                                "%s: %.2f, which is %.0f %% worse than %.2f",
                                figure.what(),
                                figure.value(),
                                100 * figure.worseThan(value),
                                value))
                        .stream())
                .toList();
    }
}
