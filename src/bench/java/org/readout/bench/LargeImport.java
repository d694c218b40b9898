package org.readout.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.management.OperatingSystemMXBean;

import org.readout.jobs.HeapBound;
import org.readout.jobs.ImportReport;
import org.readout.jobs.LibrarySession;

/**
 * Takes a folder of files into a library, with extraction, as {@code readout import} does, and prints how many a second as the library
 * grows. Started in a JVM of its own.
 */
final class LargeImport {

    private static final int STEPS = 20;

    private LargeImport() {}

    /** @param args the folder of the library, that of the files, how many those are */
    public static void main(String[] args) throws IOException {
        HeapBound.keep();
        Path library = Path.of(args[0]);
        int files = Integer.parseInt(args[2]);
        int step = Math.max(1, files / STEPS);
        System.out.printf("%nTaken in with extraction: so many releases, so many of the last a second (wanted: 150), milliseconds of "
                + "processor time for each, most memory of the process, KB of the database for each%n");
        LibrarySession session = LibrarySession.openOrCreate(library, "bench");
        AtomicInteger done = new AtomicInteger();
        long start = System.nanoTime();
        long[] since = {start};
        double[] processor = {processor()};
        ImportReport report = session.importFiles(List.of(Path.of(args[1])), item -> {
            if (done.incrementAndGet() % step == 0) {
                System.out.printf(Locale.ROOT, "%,9d %8.0f/s %8.1f ms %8d MB %8d KB%n", done.get(), step / seconds(since[0]),
                        (processor() - processor[0]) / step * 1000, most(), size(library) / done.get() / 1000);
                since[0] = System.nanoTime();
                processor[0] = processor();
            }
        }).join();
        System.out.printf(Locale.ROOT, "%,d new, %,d duplicate, %,d failed; %.0f/s in all", report.count(ImportReport.Outcome.NEW),
                report.count(ImportReport.Outcome.DUPLICATE), report.count(ImportReport.Outcome.FAILED), files / seconds(start));
        long closing = System.nanoTime();
        session.close();
        System.out.printf(Locale.ROOT, "; closed, with its copies, in %.0f s, %d MB%n", seconds(closing), size(library) / 1_000_000);
    }

    private static double processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long size(Path library) {
        return library.resolve("library.mv.db").toFile().length();
    }

    /** Megabytes the process had at most, as Linux counts them; 0 elsewhere. */
    private static long most() {
        Path status = Path.of("/proc/self/status");
        try {
            return !Files.exists(status) ? 0 : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
