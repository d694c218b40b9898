package org.readout.extract.commitments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.model.Party;

/**
 * Statements that name nobody: "it was agreed that", "an agreement was reached to", and in a joint statement "the
 * survey will be carried out". Those present, or the signatories, are the parties.
 */
final class Impersonal {

    private final Line line;
    private final Stage stage;

    Impersonal(Line line, Stage stage) {
        this.line = line;
        this.stage = stage;
    }

    /** Who stands behind the verb at {@code at}: at least two, else none. */
    List<Party> parties() {
        List<Party> present = stage.present(line.number());
        return present.size() >= 2 ? present : stage.authors().size() >= 2 ? stage.authors() : List.of();
    }

    /** The words in the place of a subject for {@code verb} at {@code at}; null if it is no such statement. */
    @Nullable Subject subject(CueVerb verb, int at) {
        if (verb.form() == CueVerb.Form.PAST) {
            return passive(verb, at);
        }
        boolean done = line.word(at).equals("will") && line.word(at + 1).equals("be")
                && CueBook.isPassive(line.word(line.skipCircumstances(at + 2)));
        return done && stage.authors().size() >= 2 ? words(0, at) : null;
    }

    private @Nullable Subject passive(CueVerb verb, int at) {
        int be = at - 1;
        while (Vocabulary.isAdverb(line.word(be))) {
            be--;
        }
        boolean was = line.word(be).equals("was") || line.word(be).equals("is") || line.word(be).equals("were");
        if (!was) {
            return null;
        }
        String before = line.word(be - 1);
        if (verb.kind() == CueVerb.Kind.BIND && before.equals("it")) {
            return words(be - 1, at);
        }
        boolean reached = verb.is("reach") && (before.equals("agreement") || before.equals("consensus"));
        boolean article = line.word(be - 2).equals("an") || line.word(be - 2).equals("a");
        return reached ? words(article ? be - 2 : be - 1, at) : null;
    }

    private @Nullable Subject words(int from, int to) {
        for (int k = from; k < to; k++) {
            if (line.isComma(k) || Vocabulary.isSubordinator(line.word(k))) {
                return null;
            }
        }
        boolean stands = from < to && (from == 0 || !Vocabulary.isSubordinator(line.word(from - 1)));
        if (!stands) {
            return null;
        }
        String head = line.word(to - 1);
        PartyPhrase phrase = new PartyPhrase(from, to, PartyPhrase.Kind.IT, head, 0, List.of(), List.of());
        return new Subject(phrase, true, false);
    }
}
