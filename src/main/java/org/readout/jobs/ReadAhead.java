package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * Reads files on several threads ahead of the one that stores what they hold, so that reading, suggesting and writing go on
 * at once; and hands out in the order of the files what was found in them. For one thread alone.
 */
final class ReadAhead implements AutoCloseable {

    /**
     * So many files are read ahead, or so many bytes of them, whichever is reached first; one always is. More than are written
     * together, so that nobody who reads waits for the writer.
     */
    private static final int FILES = 224;
    private static final long BYTES = 64L * 1024 * 1024;

    private final ExecutorService readers = pool("import-reader");
    private final ExecutorService suggesters = pool("import-suggester");
    private final Iterator<Arrival> arrivals;
    private final FileParts.Source source;
    private final BooleanSupplier stopped;
    private final Deque<FileParts> begun = new ArrayDeque<>();
    private @Nullable Arrival next;
    private long bytes;

    /** @param stopped asked before each file; no further one is begun then */
    ReadAhead(List<Arrival> arrivals, FileParts.Source source, BooleanSupplier stopped) {
        this.arrivals = arrivals.iterator();
        this.source = source;
        this.stopped = stopped;
    }

    private static ExecutorService pool(String name) {
        return Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), Thread.ofPlatform().daemon().name(name, 1).factory());
    }

    /** The next part, waiting for it where need be; null behind the last, or where it was stopped. */
    @Nullable Future<Part> next() {
        while (true) {
            begin();
            FileParts first = begun.peek();
            if (first == null || stopped.getAsBoolean()) {
                return null;
            }
            Future<Part> part = first.next();
            if (part != null) {
                return part;
            }
            begun.remove();
            bytes -= first.size();
        }
    }

    private void begin() {
        while (begun.size() < FILES && !stopped.getAsBoolean()) {
            Arrival arrival = next != null ? next : arrivals.hasNext() ? arrivals.next() : null;
            next = arrival;
            if (arrival == null) {
                return;
            }
            long size = size(arrival.file());
            if (!begun.isEmpty() && bytes + size > BYTES) {
                return;
            }
            next = null;
            bytes += size;
            FileParts parts = new FileParts(size, suggesters, stopped);
            begun.add(parts);
            readers.execute(() -> parts.fill(arrival, source));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // What is wrong with it is said when it is read.
            return 0;
        }
    }

    /** Leaves what is read and not asked for; whoever still reads stops at the next part. */
    @Override
    public void close() {
        begun.forEach(FileParts::leave);
        readers.shutdown();
        suggesters.shutdown();
    }
}
