package io.github.multiregionkms.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Measurements of one thing. */
final class Sample {

    private static final int PERCENT = 100;

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int size() {
        return values.size();
    }

    double median() {
        return quantile(50);
    }

    double quantile(int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) * percent / PERCENT);
    }

    String spread() {
        return Figure.text(quantile(10)) + " to " + Figure.text(quantile(90));
    }

    /** What was measured when the JVM was warm. */
    Sample lastHalf() {
        return part(values.size() / 2, values.size());
    }

    Sample part(int from, int to) {
        Sample part = new Sample();
        part.values.addAll(values.subList(from, to));
        return part;
    }

    /** The ratios of what was measured one beside the other. */
    Sample over(Sample other) {
        Sample ratios = new Sample();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / other.values.get(i));
        }
        return ratios;
    }
}
