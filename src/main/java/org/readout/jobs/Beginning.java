package org.readout.jobs;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReleaseSummary;

/**
 * What a desk shows first, whatever else the library holds.
 *
 * @param trusted the confidence from which a name is trusted
 * @param top the first lines of the shelf
 * @param open the release to be opened; empty where the library holds none
 */
public record Beginning(double trusted, List<ReleaseSummary> top, List<AnnotatedRelease> open) {

    /** So many lines of the shelf are shown before all others are read. */
    private static final int TOP = 200;

    public Beginning {
        top = List.copyOf(top);
        open = List.copyOf(open);
    }

    /** @param release what is to be opened; where it is null, or no longer there, what stands first */
    static CompletableFuture<Beginning> of(LibrarySession session, @Nullable UUID release) {
        CompletableFuture<Double> trusted = session.trusted();
        CompletableFuture<List<ReleaseSummary>> top = session.shelf(TOP);
        return session.shelf(release == null ? List.of() : List.of(release))
                .thenCombine(top, (there, first) -> there.isEmpty() ? first : there)
                .thenCompose(lines -> session.releases(lines.stream().limit(1).map(ReleaseSummary::id).toList()))
                .thenCombine(top, (open, first) -> new Beginning(trusted.join(), first, open));
    }
}
