package org.readout.library;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Fills libraries with many releases made of few: what would be found kin among them is not looked for. */
public final class Bulk {

    private Bulk() {}

    public static CompletableFuture<List<UUID>> add(Library library, List<Arriving> arriving) {
        return library.add(List.copyOf(arriving), false);
    }
}
