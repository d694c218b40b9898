package org.readout.extract.commitments;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.commitments.Complement.Kind;

/** Reads who is asked to do what: "urged the parties to show restraint", "called on Russia to withdraw". */
final class Asked {

    /** How far "to do" may stand behind the one who is asked. */
    private static final int REACH = 30;

    private final Clauses clauses;
    private final Line line;

    Asked(Clauses clauses) {
        this.clauses = clauses;
        this.line = clauses.line();
    }

    /** What the one at {@code i} is asked to do; null if nobody is. */
    @Nullable Complement read(int i, String frame) {
        if (line.word(i).equals("if") || line.word(i).equals("whether") || line.word(i).equals("about")) {
            return null;
        }
        PartyPhrase whom = clauses.startingAt(i);
        for (int k = whom == null ? i + 1 : whom.to(); k < Math.min(line.size(), i + REACH); k++) {
            String word = line.word(k);
            CueVerb verb = CueBook.verb(word);
            boolean second = verb != null && verb.form() == CueVerb.Form.PAST && !line.isNamed(k);
            if (word.equals(";") || word.equals(":") || second || word.equals("that")) {
                return null;
            }
            if (word.equals("to") && Words.isInfinitive(line, k + 1)) {
                return new Complement(Kind.ASK, k + 1, frame, -1, whom, null);
            }
        }
        return null;
    }
}
