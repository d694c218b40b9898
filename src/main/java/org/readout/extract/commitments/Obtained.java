package org.readout.extract.commitments;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;

/**
 * A promise told of by whoever got it: "Berg <b>secured agreement from Novak</b> to meet", "won a pledge from Chad that".
 *
 * @param last the last token of the one it was got from
 * @param giver the one it was got from
 * @param both whether it binds both, as an agreement does, and not the giver alone
 */
record Obtained(int last, PartyPhrase giver, boolean both) {

    static final CueVerb VERB = new CueVerb("obtain", CueVerb.Kind.BIND, CueVerb.Form.PAST, "ih");
    private static final Set<String> GETS = Set.of("secured", "won", "obtained", "gained", "received", "got", "extracted", "elicited");
    private static final Set<String> BOTH = Set.of("agreement", "consent", "assent", "accord");
    private static final Set<String> GIVEN = Set.of("pledge", "pledges", "promise", "promises", "assurance", "assurances",
            "commitment", "commitments", "guarantee", "guarantees", "undertaking");
    /** The noun stands no further behind the verb. */
    private static final int REACH = 4;

    /** What the verb at {@code at} says was got from whom; null if it says no such thing. */
    static @Nullable Obtained at(Clauses clauses, int at) {
        Line line = clauses.line();
        if (!GETS.contains(line.word(at))) {
            return null;
        }
        for (int k = at + 1; k <= at + REACH; k++) {
            boolean noun = BOTH.contains(line.word(k)) || GIVEN.contains(line.word(k));
            PartyPhrase giver = noun && (line.word(k + 1).equals("from") || line.word(k + 1).equals("of")) ? clauses.startingAt(k + 2) : null;
            if (giver != null) {
                return new Obtained(giver.to() - 1, giver, BOTH.contains(line.word(k)));
            }
        }
        return null;
    }
}
