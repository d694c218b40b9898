package org.readout.desk.toolkit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.LibrarySession;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReleaseSummary;

/**
 * Fetches releases whose suggestions were made anew in the background. What it reads is shown only where the officer
 * changed nothing meanwhile: a judgement on its way to the disk must not vanish from sight and come back.
 */
final class Renewals {

    private final LibrarySession session;
    private final Executor ui;
    private final Supplier<Map<UUID, AnnotatedRelease>> atHand;
    private final IntSupplier changes;
    private final Consumer<Fresh> show;
    private final Consumer<Throwable> trouble;
    private final Set<UUID> waiting = new HashSet<>();
    private boolean reading;

    /** Lines of the shelf as they are now, and those of the releases that are at hand. */
    record Fresh(List<ReleaseSummary> lines, List<AnnotatedRelease> releases) {}

    /**
     * Fetches nothing yet.
     *
     * @param atHand the releases that are shown; of the others only the lines are fetched
     * @param changes counts the officer's changes; negative while one is being written
     */
    Renewals(
            LibrarySession session,
            Executor ui,
            Supplier<Map<UUID, AnnotatedRelease>> atHand,
            IntSupplier changes,
            Consumer<Fresh> show,
            Consumer<Throwable> trouble) {
        this.session = session;
        this.ui = ui;
        this.atHand = atHand;
        this.changes = changes;
        this.show = show;
        this.trouble = trouble;
    }

    void add(Set<UUID> releases) {
        waiting.addAll(releases);
        fetch();
    }

    /** Reads what waits, unless a change is being written; to be called again when it is. */
    void fetch() {
        int before = changes.getAsInt();
        if (waiting.isEmpty() || reading || before < 0) {
            return;
        }
        Set<UUID> asked = Set.copyOf(waiting);
        waiting.clear();
        reading = true;
        Set<UUID> shown = new HashSet<>(asked);
        shown.retainAll(atHand.get().keySet());
        session.releases(shown)
                .thenCombine(session.shelf(asked), (found, lines) -> new Fresh(lines, found))
                .whenCompleteAsync((fresh, failure) -> arrived(asked, before, fresh, failure), ui);
    }

    private void arrived(Set<UUID> asked, int before, @Nullable Fresh fresh, @Nullable Throwable failure) {
        reading = false;
        if (failure != null) {
            trouble.accept(failure);
        } else if (fresh != null && before == changes.getAsInt()) {
            show.accept(fresh);
        } else {
            waiting.addAll(asked);
        }
        fetch();
    }
}
