package org.readout.library;

import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jdbi.v3.core.Handle;
import org.readout.model.ReadoutException;

/**
 * Threads that work on the database, each with a connection at hand. Nobody else ever holds one of these threads: work
 * is handed in and answered elsewhere, so none can be interrupted, which in the midst of a query would close the store.
 */
final class Lane {

    private final ExecutorService threads;
    private final BlockingQueue<Handle> handles;
    private final Executor answers;
    private final Path database;

    /**
     * @param answers where futures are completed, and with them whatever was made to follow
     * @param database the file named to the officer when something fails
     */
    Lane(String name, int size, Executor answers, Path database) {
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "library-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        this.handles = new ArrayBlockingQueue<>(size);
        this.answers = answers;
        this.database = database;
    }

    /** Gives one of the lane's threads its connection. */
    void add(Handle handle) {
        handles.add(handle);
    }

    /** Gives its one thread, which is at no work, another connection. */
    void replace(Handle handle) {
        handles.clear();
        handles.add(handle);
    }

    /** Takes the connections away; work still to come is told that the library has been closed. */
    void drain() {
        handles.clear();
    }

    /** Does work that needs no connection, or makes one. */
    <T> CompletableFuture<T> run(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            threads.execute(() -> {
                try {
                    T result = work.get();
                    answers.execute(() -> answer.complete(result));
                } catch (RuntimeException | Error e) {
                    ReadoutException line = Failures.of(e, database);
                    answers.execute(() -> answer.completeExceptionally(line));
                }
            });
        } catch (RejectedExecutionException e) {
            answer.completeExceptionally(new ReadoutException("The library has been closed. Open it again.", e));
        }
        return answer;
    }

    /** Does work with a connection of this lane. */
    <T> CompletableFuture<T> submit(Function<Handle, T> work) {
        return run(() -> {
            Handle handle = handles.poll();
            if (handle == null) {
                throw new ReadoutException("The library has been closed. Open it again.");
            }
            try {
                return work.apply(handle);
            } finally {
                handles.add(handle);
            }
        });
    }

    /** Takes no more work, and returns when all that was handed in is done. */
    void finish() {
        threads.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (threads.awaitTermination(1, TimeUnit.HOURS)) {
                    break;
                }
            } catch (InterruptedException e) {
                // The caller may be in a hurry; the work handed in is still done to its end.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
