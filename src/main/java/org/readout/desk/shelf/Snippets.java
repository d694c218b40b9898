package org.readout.desk.shelf;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.model.Passage;

/**
 * The passages that stand under the titles while something is searched for. They are read for the rows in sight alone,
 * those that come into sight together in one go.
 */
final class Snippets {

    /** Reads the passages of releases for a search. */
    interface Source {
        CompletableFuture<Map<UUID, Passage>> passages(String typed, List<UUID> releases);
    }

    private final Source source;
    private final Executor ui;
    private final Consumer<Throwable> trouble;
    private final Map<UUID, Passage> known = new HashMap<>();
    private final Set<UUID> wanted = new LinkedHashSet<>();
    private final Set<UUID> asked = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private String typed = "";
    private int round;

    Snippets(Source source, Executor ui, Consumer<Throwable> trouble) {
        this.source = source;
        this.ui = ui;
        this.trouble = trouble;
    }

    /** Something else is searched for, or the releases have changed: what was read holds no longer. */
    void renew(String searched) {
        typed = searched.strip();
        round++;
        known.clear();
        wanted.clear();
        asked.clear();
        changes.set(changes.get() + 1);
    }

    /** Rises with every change of what {@link #of} answers. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The passage of a release; null while it is being read, and where nothing is searched for. */
    @Nullable Passage of(UUID release) {
        Passage passage = known.get(release);
        if (passage == null && !typed.isEmpty() && asked.add(release)) {
            wanted.add(release);
            if (wanted.size() == 1) {
                ui.execute(this::read);
            }
        }
        return passage;
    }

    private void read() {
        if (wanted.isEmpty()) {
            return;
        }
        int question = round;
        List<UUID> releases = List.copyOf(wanted);
        wanted.clear();
        source.passages(typed, releases).whenCompleteAsync((found, failure) -> {
            if (question != round) {
                return;
            }
            if (failure == null) {
                known.putAll(found);
                changes.set(changes.get() + 1);
            } else {
                trouble.accept(failure);
            }
        }, ui);
    }
}
