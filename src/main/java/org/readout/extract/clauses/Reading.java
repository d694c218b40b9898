package org.readout.extract.clauses;

import java.util.List;

import org.readout.extract.text.Sentence;
import org.readout.model.Mention;

/**
 * A release read for what its clauses say.
 *
 * @param clauses of each sentence, in order
 * @param stage who is present where; filled by the finder of events
 */
public record Reading(List<Clauses> clauses, Stage stage) {

    /**
     * A sentence of more tokens is a table or a list run together; nothing is read from it, so that time stays
     * linear.
     */
    private static final int LONGEST = 400;

    /** Reads the sentences with the names found in them. */
    public static Reading of(List<Sentence> sentences, List<Mention> mentions, Cast cast) {
        List<Sentence> readable =
                sentences.stream().filter(sentence -> sentence.tokens().size() <= LONGEST).toList();
        List<Clauses> clauses =
                Line.of(readable, mentions).stream().map(Clauses::new).toList();
        return new Reading(clauses, new Stage(clauses, cast));
    }
}
