package org.readout.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A release as the shelf lists it: so little that a hundred thousand can be held at once.
 *
 * @param source the name of the file it came from
 * @param publisher empty where it is not known
 * @param event the first event the release reports and that was not rejected, or null
 * @param tally of its marks
 * @param reviewed who called the release reviewed, and when; null where nobody has
 * @param words of its text
 */
public record ReleaseSummary(
        UUID id,
        String source,
        String title,
        String publisher,
        @Nullable LocalDate published,
        @Nullable Encounter event,
        Tally tally,
        @Nullable Signature reviewed,
        int words) {

    /** What the shelf says of an event. */
    public record Encounter(EventKind kind, @Nullable Timex date, @Nullable String place) {}

    /** When what it reports was said; the publication date where no event is dated; null where neither is known. */
    public @Nullable Timex said() {
        if (event != null && event.date() != null) {
            return event.date();
        }
        return published == null ? null : Timex.day(published);
    }

    /** Whether it stands on the shelf where {@code other} stands, under the same words. */
    public boolean standsAs(ReleaseSummary other) {
        return equals(new ReleaseSummary(other.id, other.source, other.title, other.publisher, other.published, other.event,
                tally, reviewed, other.words));
    }
}
