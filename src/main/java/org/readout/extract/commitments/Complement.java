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
 * @param owner whose promise is told of by others: "reaffirmed the <b>Administration's</b> commitment to"
 * @param with the phrase for those it is done with or asked of, or null
 */
record Complement(
        Kind kind, int from, String frame, int clause, @Nullable PartyPhrase with, @Nullable PartyPhrase owner) {

    /** What is governed; with the number of parties it decides the force. */
    enum Kind {
        ACT,
        /** A state of the world that is bound to: one party's promise, several parties' shared view. */
        AIM,
        VIEW,
        WISH,
        ASK,
        /** Others are told to act: several parties' own act, one party's request. */
        TASK,
        STANCE
    }

    static Complement of(Kind kind, int from, String frame) {
        return new Complement(kind, from, frame, -1, null, null);
    }

    Complement with(@Nullable PartyPhrase phrase) {
        return phrase == null || with != null ? this : new Complement(kind, from, frame, clause, phrase, owner);
    }

    Complement of(Kind other) {
        return new Complement(other, from, frame, clause, with, owner);
    }

    Complement ownedBy(@Nullable PartyPhrase phrase) {
        return new Complement(kind, from, frame, clause, with, phrase);
    }
}
