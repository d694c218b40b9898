package org.readout.extract.commitments;

import java.util.List;

import org.readout.extract.clauses.Subject;
import org.readout.model.Party;

/**
 * A verb that governs a commitment, with its subject.
 *
 * @param at the verb's first token
 * @param last its last token: "committed" in "are committed"
 * @param parties whom the subject means
 * @param paragraph where the parties were named, counted from 1; 0 where the subject itself names them
 * @param joint whether they speak as several sides
 */
record Governor(int at, int last, CueVerb verb, Subject subject, List<Party> parties, int paragraph, boolean joint) {

    /** Where the span starts: at the subject if it stands in the same clause, else at the verb. */
    int start() {
        return subject.direct() ? subject.phrase().from() : at;
    }

    /** The same verb with another object, joined by "and" at {@code token}: "support for it and <b>his promise</b> to". */
    Governor joined(int token) {
        Subject carried = new Subject(subject.phrase(), false, subject.inner());
        return new Governor(token, token - 1, verb, carried, parties, paragraph, joint);
    }
}
