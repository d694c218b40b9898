package org.readout.model;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One mark before and after a change; null before is a new mark, null after a deleted one.
 *
 * @param release the release whose text the mark stands in
 */
public record Edit(UUID release, @Nullable Mark before, @Nullable Mark after) {

    /** @throws IllegalArgumentException if both are null, or they are not the same mark */
    public Edit {
        if (before == null && after == null || before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("An edit is of one mark");
        }
    }

    public static Edit add(UUID release, Mark mark) {
        return new Edit(release, null, mark);
    }

    public static Edit remove(UUID release, Mark mark) {
        return new Edit(release, mark, null);
    }

    public UUID mark() {
        return Objects.requireNonNull(before != null ? before : after).id();
    }

    public Edit inverse() {
        return new Edit(release, after, before);
    }
}
