package org.readout.intake;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.readout.intake.page.Limits;
import org.readout.model.ReadoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the reading of one file on a thread of its own, so that a file on which a reader gets stuck, or falls, costs that
 * file alone. A stuck reader cannot be stopped, only left behind: it goes on until it finds out by itself or the program ends.
 */
final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

    /** In bytes. Readers go down as deep as the file is nested; what needs more than this was made to make them fall. */
    private static final long STACK = 4L * 1024 * 1024;

    private static final AtomicInteger LEFT_BEHIND = new AtomicInteger();

    private Patience() {}

    /**
     * Reads within {@link Limits#TIME}.
     *
     * @param source the file's name, for messages
     * @throws ReadoutException if it takes longer, fails, or too many readers are stuck already
     */
    static <T> T within(String source, Callable<T> reading) {
        return within(source, Limits.TIME.toMillis(), reading);
    }

    /** @param millis how long it may take */
    static <T> T within(String source, long millis, Callable<T> reading) {
        if (LEFT_BEHIND.get() >= Limits.STUCK) {
            throw new ReadoutException(source + ": " + Limits.STUCK + " files before it are still stuck in their readers. Leave"
                    + " those out, start Readout again, and take this one in.");
        }
        FutureTask<T> task = new FutureTask<>(reading);
        Thread thread = new Thread(null, () -> run(task), "intake", STACK);
        thread.setDaemon(true);
        thread.start();
        return answer(source, millis, task);
    }

    /** Its count is taken back when the reader has ended after all. */
    private static void run(FutureTask<?> task) {
        task.run();
        if (task.isCancelled()) {
            LEFT_BEHIND.decrementAndGet();
        }
    }

    private static <T> T answer(String source, long millis, FutureTask<T> task) {
        boolean interrupted = false;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (true) {
                try {
                    return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (TimeoutException e) {
            LEFT_BEHIND.incrementAndGet();
            if (!task.cancel(true)) {
                // Done in the last moment; counted and never counted back otherwise.
                LEFT_BEHIND.decrementAndGet();
            }
            throw new ReadoutException(source + ": reading it took longer than " + millis / 1000
                    + " seconds and was given up. Save its text as plain text and take that in.", e);
        } catch (ExecutionException e) {
            throw told(source, e.getCause() == null ? e : e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static ReadoutException told(String source, Throwable cause) {
        if (cause instanceof ReadoutException line) {
            return line;
        }
        LOG.info("A file could not be read: {}", cause.getClass().getName());
        LOG.debug("A file could not be read", cause);
        if (cause instanceof StackOverflowError) {
            return new ReadoutException(source + ": it is nested too deeply to be read. Save its text as plain text and take that in.");
        }
        if (cause instanceof OutOfMemoryError) {
            return new ReadoutException(source + ": reading it needs more memory than there is. Save its text as plain text and"
                    + " take that in.");
        }
        return new ReadoutException(source + ": the file is damaged, or not what it seems to be. Open it in its own program and save it"
                + " again, or save its text as plain text.", cause);
    }
}
