package org.readout.jobs;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** What one file holds, part by part: put in by the thread that reads it, taken out by the one that stores it. */
final class FileParts {

    /** So many parts of one file wait to be stored; its reader waits too then. */
    private static final int WAITING = 16;
    private static final long LOOK_MILLIS = 50;
    private static final Future<Part> END = new CompletableFuture<>();

    private final long size;
    private final ExecutorService suggesters;
    private final BooleanSupplier stopped;
    private final BlockingQueue<Future<Part>> parts = new LinkedBlockingQueue<>(WAITING);
    private volatile boolean left;

    /** Reads a file part by part. Asked on several threads at once, each for a file of its own. */
    interface Source {
        void read(Arrival arrival, FileParts into);
    }

    /** @param size of the file, in bytes */
    FileParts(long size, ExecutorService suggesters, BooleanSupplier stopped) {
        this.size = size;
        this.suggesters = suggesters;
        this.stopped = stopped;
    }

    long size() {
        return size;
    }

    /** Reads the file, on a reader's thread; returns when all of it was put in, or nobody wants more. */
    void fill(Arrival arrival, Source source) {
        try {
            source.read(arrival, this);
        } catch (RuntimeException | Error e) {
            fail(arrival.file(), "", PartReader.line(arrival.file().toString(), e));
        }
        put(END);
    }

    /** Whether nobody wants more. */
    boolean isStopped() {
        return left || stopped.getAsBoolean();
    }

    /** Puts in a part that another thread has still to finish. */
    void put(Supplier<Part> unfinished) {
        FutureTask<Part> task = new FutureTask<>(unfinished::get);
        if (!isStopped()) {
            suggesters.execute(task);
            put(task);
        }
    }

    /** Puts in what went wrong with the file or with a part of it. */
    void fail(Path file, String within, String line) {
        put(CompletableFuture.completedFuture(Part.failed(file, within, line)));
    }

    private void put(Future<Part> part) {
        try {
            boolean there = parts.offer(part, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            while (!there && !isStopped()) {
                there = parts.offer(part, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            // Nobody interrupts these threads; the program is ending.
            Thread.currentThread().interrupt();
        }
    }

    /** The next part, waiting for its reader; null behind the last, or where it was stopped. */
    @Nullable Future<Part> next() {
        try {
            Future<Part> part = parts.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            while (part == null && !isStopped()) {
                part = parts.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
            return part == END ? null : part;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Wants no more. */
    void leave() {
        left = true;
    }
}
