package org.readout.jobs;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** A session lent to who asks at the door: what was begun for them is stopped when they go, and what they change is told. */
final class Loan {

    private final Runnable changed;
    private final Set<CompletableFuture<?>> begun = ConcurrentHashMap.newKeySet();

    /** @param changed is run after each piece of work that may have changed the library */
    Loan(Runnable changed) {
        this.changed = changed;
    }

    /** Notes work that changes the library. */
    <T> CompletableFuture<T> of(CompletableFuture<T> work) {
        begun.add(work);
        return work.whenComplete((done, failure) -> {
            begun.remove(work);
            changed.run();
        });
    }

    /** Stops what is not yet done after the piece at hand. */
    void end() {
        begun.forEach(work -> work.cancel(false));
    }
}
