package org.readout.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;

import org.readout.extract.Extractor;
import org.readout.extract.HostileTexts;
import org.readout.model.Release;

/** Hostile texts of a quarter, a half and a whole million code units: each time is to be about twice the one before. */
final class HostileCurve {

    private static final int[] LENGTHS = {250_000, 500_000, 1_000_000};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HostileCurve() {}

    static void print() {
        Extractor extractor = new Extractor();
        System.out.printf("%nHostile texts, seconds of processor time for 0.25, 0.5 and 1 million code units; how many times the half the whole takes%n");
        for (Map.Entry<String, String> unit : HostileTexts.UNITS.entrySet()) {
            extractor.suggest(Corpus.release(HostileTexts.of(unit.getValue(), LENGTHS[0])));
            StringBuilder row = new StringBuilder();
            double before = 0;
            double seconds = 0;
            for (int length : LENGTHS) {
                Release release = Corpus.release(HostileTexts.of(unit.getValue(), length));
                before = seconds;
                seconds = shortest(extractor, release);
                row.append(String.format("%8.3f", seconds));
            }
            System.out.printf("%-34s%s   x%.1f%n", unit.getKey(), row, seconds / before);
        }
    }

    /** Of two times, of the processor's own, so that a neighbour on the machine counts for less. */
    private static double shortest(Extractor extractor, Release release) {
        double shortest = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            extractor.suggest(release);
            shortest = Math.min(shortest, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return shortest;
    }
}
