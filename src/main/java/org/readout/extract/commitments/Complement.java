package org.readout.extract.commitments;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase;

/**
 * What a verb governs.
 *
 * @param from the token where what is to be done, or held, starts
 * @param frame in an officer's words: "to + infinitive"
 * @param clause where a clause of its own starts in which the span begins, or -1: "said that, going on as before,
 *     <b>the
 *     two</b> should"
 * @param with the phrase for those it is done with or asked of, or null
 */
record Complement(Kind kind, int from, String frame, int clause, @Nullable PartyPhrase with) {

    /** What is governed; with the number of parties it decides the force. */
    enum Kind {
        ACT,
        VIEW,
        WISH,
        ASK,
        STANCE
    }

    static Complement of(Kind kind, int from, String frame) {
        return new Complement(kind, from, frame, -1, null);
    }

    Complement with(@Nullable PartyPhrase phrase) {
        return phrase == null || with != null ? this : new Complement(kind, from, frame, clause, phrase);
    }
}
