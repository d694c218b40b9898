package org.readout.extract.commitments;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;

/** The one with whom somebody agrees to go on talking: "to stay in close touch <b>with the Prime Minister</b>". */
final class Contact {

    private static final Set<String> STAYS = Set.of("stay", "remain", "keep", "be");
    private static final Set<String> LINKS = Set.of("touch", "contact", "communication");
    /** "In close and regular touch": the link stands no further behind "in". */
    private static final int REACH = 4;

    private Contact() {}

    /** The phrase behind "with" where {@code at} is the "to" of such words; else null. */
    static @Nullable PartyPhrase in(Clauses clauses, int at) {
        Line line = clauses.line();
        boolean stays = line.word(at).equals("to") && STAYS.contains(line.word(at + 1)) && line.word(at + 2).equals("in");
        for (int k = at + 3; stays && k <= at + 2 + REACH; k++) {
            if (LINKS.contains(line.word(k))) {
                return line.word(k + 1).equals("with") ? clauses.startingAt(k + 2) : null;
            }
        }
        return null;
    }
}
