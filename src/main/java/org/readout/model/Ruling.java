package org.readout.model;

import java.time.Instant;
import java.util.UUID;

/**
 * What the officer said across releases, remembered for releases to come.
 *
 * @param subject what it is said of, as its kind has it
 * @param other the second of two, or empty
 * @param words a name, a reason or an answer, or empty
 * @param withdrawn whether it was undone; it stays in the history
 */
public record Ruling(
        UUID id, Kind kind, String subject, String other, String words, String officer, Instant at, boolean withdrawn) {

    /** What can be said. */
    public enum Kind {
        /** Two spellings, each as TYPE and key, are one. */
        JOIN,
        /** They are two. */
        PART,
        /** An entity, by one of its spellings, is called by the words. */
        NAME,
        /** A statement, as release and quote, belongs to a thread. */
        LINK,
        /** It does not. */
        UNLINK,
        /** A thread is called by the words. */
        THREAD,
        /** A discrepancy is real; the words say what is right. */
        CONFIRM,
        /** It is none; the words say why. */
        DISMISS,
        /** A phrase is watched. */
        PHRASE,
        /**
         * A row of two releases laid side by side, given as their ids, goes into every brief on either: the left words stand
         * in other, the right in words; none where one is silent.
         */
        ROW,
        /** Today's page was read to its end. */
        VISIT
    }

    public static Ruling of(Kind kind, String subject, String other, String words, Signature by) {
        return new Ruling(Ids.next(), kind, subject, other, words, by.officer(), by.at(), false);
    }
}
