package org.readout.model;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What two releases are to each other, before and after a change; null where they were, or are, nothing. */
public record Linking(@Nullable Kin before, @Nullable Kin after) {

    /** @throws IllegalArgumentException if both are null, or they are not of the same releases in the same order */
    public Linking {
        if (before == null && after == null || before != null && after != null
                && !(before.release().equals(after.release()) && before.other().equals(after.other()))) {
            throw new IllegalArgumentException("A linking is of two releases");
        }
    }

    public UUID release() {
        return one().release();
    }

    public UUID other() {
        return one().other();
    }

    private Kin one() {
        return Objects.requireNonNull(before != null ? before : after);
    }

    public Linking inverse() {
        return new Linking(after, before);
    }
}
