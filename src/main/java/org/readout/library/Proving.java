package org.readout.library;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The look whether a database is as it was left when it was last closed. Of a large one it takes seconds, a processor and the disk,
 * which a desk that opens wants for itself: so it waits until somebody asks for it or writes, or else some seconds. Nothing is
 * written before.
 */
public final class Proving {

    private static final int LONGEST_SECONDS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(Proving.class);

    private final Holding holding;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CompletableFuture<Void> proven;

    /** @param writer does it before all else: what is asked of it meanwhile waits */
    Proving(Lane writer, Holding holding) {
        this.holding = holding;
        proven = writer.run(() -> {
            await();
            holding.prove();
            return null;
        });
    }

    private void await() {
        try {
            if (!holding.isProven() && !asked.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("Nobody asked in {} s whether the library is as it was left", LONGEST_SECONDS);
            }
        } catch (InterruptedException e) {
            // Nobody interrupts the writer's thread; the program is ending.
            Thread.currentThread().interrupt();
        }
    }

    /** Has it done without further waiting. */
    public void now() {
        asked.countDown();
    }

    /**
     * Completed when the database is known to be as it was left; fails with a {@link org.readout.model.DamagedLibraryException} where
     * it is not: the library is then to be closed.
     */
    public CompletableFuture<Void> proven() {
        return proven;
    }
}
