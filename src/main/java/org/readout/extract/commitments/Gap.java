package org.readout.extract.commitments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.model.Party;

/**
 * A second promise whose verb is left out: "Norway undertook to send tugs, <b>and Poland, in turn, to train crews</b>".
 *
 * @param phrase who makes it
 * @param link the token "to" or "that"
 */
record Gap(PartyPhrase phrase, int link) {

    /** An aside between the subject and "to" is not longer: ", in turn,", ", for its part,". */
    private static final int ASIDE = 5;

    /** The gap at token {@code at}, behind a comma or semicolon and perhaps "and"; null if there is none. */
    static @Nullable Gap at(Clauses clauses, int at) {
        Line line = clauses.line();
        if (!line.isComma(at) && !line.word(at).equals(";")) {
            return null;
        }
        int from = line.word(at + 1).equals("and") || line.word(at + 1).equals("while") ? at + 2 : at + 1;
        PartyPhrase phrase = clauses.startingAt(from);
        if (phrase == null || from == at + 1 && line.isComma(at)) {
            return null;
        }
        int link = behindAside(line, phrase.to());
        boolean to = line.word(link).equals("to") && Words.isInfinitive(line, link + 1);
        return to || line.word(link).equals("that") ? new Gap(phrase, link) : null;
    }

    private static int behindAside(Line line, int at) {
        if (!line.isComma(at)) {
            return at;
        }
        for (int k = at + 1; k < Math.min(line.size(), at + ASIDE + 1); k++) {
            if (line.isComma(k)) {
                return k + 1;
            }
            if (Vocabulary.isFinite(line.word(k))) {
                return at;
            }
        }
        return at;
    }

    /** Whose promise it is, by the verb of {@code first}. */
    Governor governor(Line line, Stage stage, Governor first) {
        List<Party> parties = stage.who(line, phrase);
        return new Governor(link, link - 1, first.verb(), new Subject(phrase, true, false), parties, 0,
                phrase.isJoint() || parties.size() > 1);
    }
}
