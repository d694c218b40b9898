package org.readout.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A release as the shelf lists it.
 *
 * @param event the first event the release reports and that was not rejected, or null
 * @param awaiting how many of its marks still wait for the officer
 * @param words of its text
 */
public record ReleaseSummary(
        UUID id, String source, Publication publication, @Nullable Event event, int awaiting, int words) {

    /** When what it reports was said; the publication date where no event is dated; null where neither is known. */
    public @Nullable Timex said() {
        if (event != null && event.date() != null) {
            return event.date();
        }
        return publication.published() == null ? null : Timex.day(publication.published());
    }
}
