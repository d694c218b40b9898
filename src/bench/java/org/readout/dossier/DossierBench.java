package org.readout.dossier;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.readout.model.AnnotatedRelease;

/**
 * What the dossier costs: built from nothing, and brought up to date by one release. Prints a line for each size, in time
 * of the processor, since others may use the machine.
 */
public final class DossierBench {

    private static final int SAMPLES = 50;

    private static final List<AnnotatedRelease> BASE = List.of(
            Papers.of("Ministry", "2024-03-05", """
                    Foreign Minister of the Republic of Korea Seo Min-jae met with Foreign Minister of Japan Hayashi Kenta in Tokyo on March 4, 2024, for the 6th Korea-Japan Economic Security Dialogue.
                    Minister Seo proposed to prepare for the 30th anniversary of the establishment of diplomatic relations together.
                    The two ministers shared the view that supply chains for semiconductors should be made safe.
                    They agreed to continue close communication at all levels and to expand youth exchanges.
                    The two ministers reaffirmed their commitment to the complete denuclearization of North Korea.
                    """),
            Papers.of("Herald", "2024-06-20", """
                    South Korean Vice Foreign Minister Han Do-yun spoke by telephone with Japanese Vice Foreign Minister Mori Sota on June 19, 2024.
                    The two vice ministers agreed to hold the next security consultation in Seoul in the fall.
                    Vice Minister Mori called for the early resumption of flights between regional airports.
                    Both expressed grave concern over the missile launches of North Korea and pledged to respond together.
                    """));

    private DossierBench() {}

    /** Prints the curve. */
    public static void print() {
        for (int size : new int[] {1_000, 10_000, 100_000}) {
            Dossier dossier = new Dossier(Papers.STATES, Papers.CUTTER);
            long begun = cpu();
            for (int i = 0; i < size; i++) {
                dossier.put(Copies.of(BASE.get(i % BASE.size()), i));
            }
            double seconds = (cpu() - begun) / 1e9;
            List<Double> updates = new ArrayList<>();
            for (int i = 0; i < SAMPLES; i++) {
                AnnotatedRelease fresh = Copies.of(BASE.get(i % BASE.size()), size + i);
                long start = cpu();
                dossier.put(fresh);
                dossier.entities().in(fresh.release().id());
                dossier.threads().in(fresh.release().id());
                dossier.discrepancies().in(fresh.release().id());
                updates.add((cpu() - start) / 1e6);
            }
            updates.sort(null);
            System.gc();
            long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
            System.out.printf(Locale.ROOT, "dossier %,d releases: %.0f a second, one more %.1f ms (slowest of %d: %.1f ms), %,d MB%n",
                    size, size / seconds, updates.get(SAMPLES / 2), SAMPLES, updates.getLast(), held);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
