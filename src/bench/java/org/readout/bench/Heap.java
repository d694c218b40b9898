package org.readout.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;

import org.readout.extract.Extractor;
import org.readout.model.Suggestions;

/**
 * Started in a JVM of its own with a small heap: reads the corpus, keeping all it suggests, and prints the megabytes the
 * word lists hold, those held at the end, and the most that was taken at any time.
 */
final class Heap {

    private static final double MEGABYTE = 1e6;

    private Heap() {}

    public static void main(String[] args) {
        Extractor extractor = new Extractor();
        extractor.suggest(Corpus.release("Foreign Minister Jane Roe of Japan agreed to meet on Friday."));
        double lists = used();
        List<Suggestions> kept = new ArrayList<>();
        for (String text : Corpus.texts()) {
            kept.add(extractor.suggest(Corpus.release(text)));
        }
        double held = used();
        double peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum() / MEGABYTE;
        System.out.printf("%.0f %.0f %.0f %d%n", lists, held, peak, kept.size());
    }

    private static double used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
