package io.github.multiregionkms.benchmark;

import java.util.Locale;

/**
 * One measured figure: as far as possible a ratio to something measured in the same run.
 *
 * @param name by which it is found among the reference figures
 * @param what it is, for the table
 * @param spread from the lower to the upper tenth of the single measurements, or all there is to say of them
 * @param detail what the ratio was made from
 */
record Figure(String name, String what, double value, Bound bound, double target, String spread, String detail) {

    /** How many decimal places tell something. */
    private static final int SMALL = 10;

    boolean isMet() {
        return bound == Bound.NONE || (bound == Bound.AT_MOST ? value <= target : value >= target);
    }

    /** How much worse it is than another value of the same figure: 0.3 is 30 %. */
    double worseThan(double reference) {
        return (bound == Bound.AT_MOST ? value / reference : reference / value) - 1;
    }

    Figure adding(String more) {
        return new Figure(name, what, value, bound, target, spread, detail + ", " + more);
    }

    String row() {
        String aim = bound == Bound.NONE ? "none" : bound.text() + " " + text(target);
        String met = bound == Bound.NONE ? "" : isMet() ? "yes" : "**no**";
        return "| " + String.join(" | ", what, text(value), aim, met, spread, detail) + " |";
    }

    static String text(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < SMALL ? "%.2f" : "%.0f", value);
    }

    /** Which side of its target a figure should be on, if it has one. */
    enum Bound {
        AT_MOST("≤"),
        AT_LEAST("≥"),
        NONE("");

        private final String text;

        Bound(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
