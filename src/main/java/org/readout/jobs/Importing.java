package org.readout.jobs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files being taken in. Any thread may ask how far that is, hold it up, let it go on, or end it; what was taken in stays. */
public final class Importing {

    /** How often one that is held up looks whether its library is being closed. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final CompletableFuture<ImportReport> report;
    private boolean paused;
    private volatile boolean ended;
    private final AtomicInteger items = new AtomicInteger();
    private volatile @Nullable Integer files;

    /** @param start begins the work, with this in hand */
    Importing(Function<Importing, CompletableFuture<ImportReport>> start) {
        report = start.apply(this);
    }

    /** What came of it, as far as it went. */
    public CompletableFuture<ImportReport> report() {
        return report;
    }

    /** How many items are done: more than files, where files hold several releases. */
    public int items() {
        return items.get();
    }

    /** How many files there are; null until they are counted. */
    public @Nullable Integer files() {
        return files;
    }

    public boolean isPaused() {
        lock.lock();
        try {
            return paused;
        } finally {
            lock.unlock();
        }
    }

    /** Holds it up before the next file, or lets it go on. */
    public void pause(boolean hold) {
        lock.lock();
        try {
            paused = hold;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends it before the next file. */
    public void stop() {
        ended = true;
        pause(false);
    }

    void counted(int all) {
        files = all;
    }

    /** Counts what is told to {@code progress}. */
    Consumer<ImportReport.Item> counting(Consumer<ImportReport.Item> progress) {
        return item -> {
            items.incrementAndGet();
            progress.accept(item);
        };
    }

    /** As {@code stopped}, but does not answer while it is held up. */
    BooleanSupplier heldUp(BooleanSupplier stopped) {
        return () -> {
            lock.lock();
            try {
                while (paused && !ended && !stopped.getAsBoolean()) {
                    long left = changed.awaitNanos(LOOK_NANOS);
                    LOG.trace("Held up, {} ns before the next look", left);
                }
            } catch (InterruptedException e) {
                // Nobody interrupts these threads; the program is ending.
                Thread.currentThread().interrupt();
            } finally {
                lock.unlock();
            }
            return ended || stopped.getAsBoolean();
        };
    }
}
