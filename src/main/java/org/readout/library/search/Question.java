package org.readout.library.search;

import java.util.List;

/**
 * A search as it was understood. A release answers it that has everything asked for and nothing excluded.
 *
 * @param notUnderstood what was passed over, in the officer's words; each within a sentence
 */
record Question(List<Clause> clauses, List<String> notUnderstood) {

    Question {
        clauses = List.copyOf(clauses);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** What is asked of statements, meetings and names: all of it is to hold of one. */
    List<Clause.Fact> facts() {
        return clauses.stream()
                .filter(clause -> clause instanceof Clause.Fact && !clause.isExcluded())
                .map(Clause.Fact.class::cast)
                .toList();
    }

    /** The words asked for. */
    List<Clause.Phrase> phrases() {
        return clauses.stream()
                .filter(clause -> clause instanceof Clause.Phrase && !clause.isExcluded())
                .map(Clause.Phrase.class::cast)
                .toList();
    }

    /** What was not understood, in one line; empty where all was. */
    String line() {
        return notUnderstood.isEmpty() ? "" : String.join("; ", notUnderstood) + ".";
    }
}
