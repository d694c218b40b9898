package org.readout.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.readout.library.Safekeeping;
import org.readout.model.Backup;
import org.readout.model.ReadoutException;

/**
 * Sees to it that an open library is backed up and written out: every hour in which something was written, and when it is
 * closed. A copy that fails is told to whoever listens and stops nobody's work; the next try is made in its time.
 */
final class CopyKeeper implements AutoCloseable {

    static final Duration BETWEEN_BACKUPS = Duration.ofHours(1);
    private static final Duration LOOKS = Duration.ofMinutes(2);

    private final Safekeeping safekeeping;
    private final Clock clock;
    private final List<Consumer<CopyState>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("library-copies").factory());
    private volatile CopyState state;
    private @Nullable Instant tried;

    CopyKeeper(Safekeeping safekeeping, Clock clock) {
        this.safekeeping = safekeeping;
        this.clock = clock;
        state = new CopyState(newest(safekeeping.backups()), null);
        looks.scheduleWithFixedDelay(this::look, LOOKS.toSeconds(), LOOKS.toSeconds(), TimeUnit.SECONDS);
    }

    private static @Nullable Instant newest(List<Backup> backups) {
        return backups.isEmpty() ? null : backups.getFirst().made();
    }

    CopyState state() {
        return state;
    }

    /** Tells {@code listener} each state from now on, on a thread of the background; until what is returned is run. */
    Runnable listen(Consumer<CopyState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Makes a backup where one is due and the last, or the last try, is an hour old. */
    synchronized void look() {
        Instant now = clock.instant();
        if (isOld(state.last(), now) && isOld(tried, now) && safekeeping.due()) {
            copy();
        }
    }

    private static boolean isOld(@Nullable Instant last, Instant now) {
        return last == null || !last.plus(BETWEEN_BACKUPS).isAfter(now);
    }

    private void copy() {
        tried = clock.instant();
        try {
            Instant made = safekeeping.due() ? safekeeping.backUp().join().made() : state.last();
            if (safekeeping.exportDue()) {
                safekeeping.export().join();
            }
            tell(new CopyState(made, null));
        } catch (CompletionException e) {
            String line = e.getCause() instanceof ReadoutException told
                    ? told.line() : "The library could not be backed up; what is saved stays saved.";
            tell(new CopyState(state.last(), line));
        }
    }

    private void tell(CopyState next) {
        state = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** Makes a backup where the hour for one has come, before the library is closed to be opened again soon. */
    void closeForNow() {
        looks.shutdown();
        look();
    }

    /** Makes the last copies, before the library is closed. */
    @Override
    public void close() {
        looks.shutdown();
        synchronized (this) {
            if (safekeeping.due() || safekeeping.exportDue()) {
                copy();
            }
        }
    }
}
