package org.readout.dossier.page;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of today's page.
 *
 * @param key what it is about: of a thread, a discrepancy, a meeting or a phrase
 * @param on the day it belongs to
 * @param offset where in the release it stands, in UTF-16 code units
 */
public record News(Kind kind, String line, @Nullable LocalDate on, UUID release, int offset, String key) {

    /** What a line tells of; the order is that of the page. */
    public enum Kind {
        /** New releases on one encounter. */
        EVENT,
        /** A promise that is new, or does something to what was promised. */
        COMMITMENT,
        PHRASE,
        DISCREPANCY,
        /** One side has told of an encounter, the other not yet. */
        MISSING,
        DUE,
        OVERDUE
    }
}
