package org.readout.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

import org.readout.jobs.ImportReport;
import org.readout.jobs.LibrarySession;
import org.readout.scale.LargeLibrary;

/**
 * Makes libraries of 1,000, 10,000 and 100,000 releases and measures the desk on each; then takes in so many files, with
 * extraction, and prints how many a second as the library grows. {@code -Dbench.releases=N} stops at N.
 */
final class ScaleBench {

    private static final int MOST = Integer.getInteger("bench.releases", 100_000);
    private static final int STEPS = 10;

    private ScaleBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory("readout-scale");
        try {
            LargeLibrary made = LargeLibrary.ofWhatIsThere();
            Path library = temporary.resolve("large.readout");
            NotedDesk desk = new NotedDesk(temporary.resolve("desk"));
            for (int releases = 1000; releases <= MOST; releases *= 10) {
                long start = System.nanoTime();
                made.make(library, releases, null);
                System.out.printf(Locale.ROOT, "%nA library of %d releases, made in %.0f s, %d MB%n", releases,
                        seconds(start), Files.size(library.resolve("library.mv.db")) / 1_000_000);
                if (releases == 1000) {
                    desk.note(library);
                }
                desk.measure(library);
            }
            takeIn(made, temporary);
        } finally {
            try (Stream<Path> files = Files.walk(temporary)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void takeIn(LargeLibrary made, Path temporary) throws IOException {
        Path files = temporary.resolve("files");
        made.write(files, 0, MOST);
        System.out.printf(Locale.ROOT, "%nTaken in with extraction: so many releases, so many of the last a second, and of processor time%n");
        try (LibrarySession session = LibrarySession.openOrCreate(temporary.resolve("taken.readout"), "bench")) {
            AtomicInteger done = new AtomicInteger();
            long[] since = {System.nanoTime()};
            double[] processor = {processor()};
            int step = Math.max(1, MOST / STEPS);
            ImportReport report = session.importFiles(List.of(files), item -> {
                if (done.incrementAndGet() % step == 0) {
                    System.out.printf(Locale.ROOT, "%,9d %8.0f %8.0f  wanted 150%n", done.get(), step / seconds(since[0]),
                            step / (processor() - processor[0]));
                    since[0] = System.nanoTime();
                    processor[0] = processor();
                }
            }).join();
            System.out.printf(Locale.ROOT, "%,d new, %,d duplicate, %,d failed%n", report.count(ImportReport.Outcome.NEW),
                    report.count(ImportReport.Outcome.DUPLICATE), report.count(ImportReport.Outcome.FAILED));
        }
    }

    private static double processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
