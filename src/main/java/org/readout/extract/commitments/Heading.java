package org.readout.extract.commitments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Meaning;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.text.Role;
import org.readout.model.Party;

/**
 * A line that ends with a subject and a colon, whose verbs stand in the list below it: "On this occasion, both sides:",
 * then "Agreed to open a hotline;". With "are" before the colon the items are what those named will do.
 *
 * @param auxiliary "are", "will" or "have" where it stands before the colon, else empty
 */
record Heading(PartyPhrase phrase, Meaning meaning, String auxiliary) {

    /** The heading that {@code clauses} are, or null. */
    static @Nullable Heading of(Clauses clauses, Stage stage) {
        Line line = clauses.line();
        int end = line.size() - 1;
        if (line.role() != Role.BODY && line.role() != Role.LIST || !line.word(end).equals(":")) {
            return null;
        }
        String last = line.word(end - 1);
        boolean helped = last.equals("are") || last.equals("will") || last.equals("have") || last.equals("hereby");
        for (PartyPhrase phrase : clauses.phrases()) {
            if (phrase.to() == (helped ? end - 1 : end)) {
                Meaning meaning = stage.meaning(line, phrase);
                return meaning.parties().isEmpty() ? null : new Heading(phrase, meaning, helped ? last : "");
            }
        }
        return null;
    }

    /** What the verb at token {@code at} of an item, the last of it at {@code last}, says of those named. */
    Governor governor(CueVerb verb, int at, int last) {
        PartyPhrase unwritten = new PartyPhrase(at, at, phrase.kind(), phrase.head(), phrase.count(), List.of(), List.of());
        List<Party> parties = meaning.parties();
        return new Governor(at, last, verb, new Subject(unwritten, false, false), parties, meaning.paragraph(),
                phrase.isJoint() || parties.size() > 1);
    }
}
