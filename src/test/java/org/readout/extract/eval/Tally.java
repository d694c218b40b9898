package org.readout.extract.eval;

import java.util.Locale;

/** Hits, what was marked and should not be, and what was missed. */
final class Tally {

    private int hits;
    private int extra;
    private int missed;

    void hit() {
        hits++;
    }

    void extra() {
        extra++;
    }

    void missed() {
        missed++;
    }

    void add(Tally other) {
        hits += other.hits;
        extra += other.extra;
        missed += other.missed;
    }

    double precision() {
        return hits + extra == 0 ? 0 : (double) hits / (hits + extra);
    }

    double recall() {
        return hits + missed == 0 ? 0 : (double) hits / (hits + missed);
    }

    double f1() {
        return hits == 0 ? 0 : 2.0 * hits / (2 * hits + extra + missed);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f (%d hit, %d extra, %d missed)",
                precision(), recall(), f1(), hits, extra, missed);
    }
}
