package org.readout.timeline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A point of an entry on the strip: where it was said, or where it falls due.
 *
 * @param end whether it is the due end of the entry's line
 */
public record Item(TimelineEntry entry, boolean end) {

    public When when() {
        return end ? Objects.requireNonNull(entry.due()).when() : entry.when();
    }

    /** Longest first. */
    public List<String> labels() {
        return end ? Objects.requireNonNull(entry.due()).labels() : entry.labels();
    }

    /** The point that stands for the whole: the middle. */
    public LocalDateTime at() {
        return when().middle();
    }

    long second() {
        return Scale.seconds(at());
    }
}
