package org.readout.timeline;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A point of an entry on the strip: where it was said, or where it falls due.
 *
 * @param end whether it is the due end of the entry's line
 */
public record Item(TimelineEntry entry, boolean end) {

    public Kind kind() {
        return end ? Kind.DUE : entry.kind();
    }

    public When when() {
        return end ? Objects.requireNonNull(entry.due()).when() : entry.when();
    }

    /** Whether its date is ours and not the sentence's. */
    public boolean inferred() {
        return end ? Objects.requireNonNull(entry.due()).inferred() : entry.inferred();
    }

    /** The point that stands for the whole: the middle. */
    public LocalDateTime at() {
        return when().middle();
    }

    long second() {
        return when().second();
    }
}
