package org.readout.jobs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.readout.model.ReadoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Long work of a session, one piece after the other on a thread of its own. Asked to stop, it does so between files. */
final class BackgroundWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    private final ExecutorService thread;
    private volatile boolean closing;

    /** @param name of its thread */
    BackgroundWork(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /**
     * Starts work.
     *
     * @param work is handed a question it asks now and then: whether to stop
     */
    <T> CompletableFuture<T> start(Function<BooleanSupplier, T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                try {
                    answer.complete(work.apply(() -> closing || answer.isDone()));
                } catch (ReadoutException e) {
                    answer.completeExceptionally(e);
                } catch (RuntimeException | Error e) {
                    LOG.error("Background work failed", e);
                    answer.completeExceptionally(new ReadoutException(
                            "The work in the background failed; what was done before stays. Try it again.", e));
                }
            });
        } catch (RejectedExecutionException e) {
            answer.completeExceptionally(new ReadoutException("The library has been closed. Open it again.", e));
        }
        return answer;
    }

    /** Returns when the work at hand has stopped. */
    @Override
    public void close() {
        closing = true;
        thread.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (thread.awaitTermination(1, TimeUnit.HOURS)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
