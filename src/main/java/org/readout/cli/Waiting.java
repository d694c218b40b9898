package org.readout.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.readout.model.ReadoutException;

/** Waits for what is done in the background. */
final class Waiting {

    private Waiting() {}

    /** @throws ReadoutException as the work failed with */
    static <T extends @Nullable Object> T on(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ReadoutException line ? line : e;
        }
    }
}
