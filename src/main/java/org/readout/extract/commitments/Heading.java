package org.readout.extract.commitments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Meaning;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.text.Role;
import org.readout.model.Party;

/**
 * A line that ends with a subject and a colon, whose verbs stand in the list below it: "On this occasion, both sides:",
 * then "Agreed to open a hotline;". With "are" before the colon the items are what those named will do.
 *
 * @param auxiliary "are", "will" or "have" where it stands before the colon, "and" where a whole sentence does, else empty
 */
record Heading(PartyPhrase phrase, Meaning meaning, String auxiliary) {

    /** What stands for the auxiliary where a whole sentence goes on in the items. */
    private static final String SENTENCE = "and";

    /** The heading that {@code clauses} are, or null. */
    static @Nullable Heading of(Clauses clauses, Stage stage) {
        Line line = clauses.line();
        int end = line.size() - 1;
        boolean we = line.word(0).equals("we") && line.isComma(end);
        if (!we && line.role() != Role.BODY && line.role() != Role.LIST) {
            return null;
        }
        if (line.isComma(end)) {
            return preamble(clauses, stage);
        }
        if (!line.word(end).equals(":")) {
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
        return sentence(clauses, stage);
    }

    /** "We, the Ministers of Chad, Mali and Niger, meeting in Abuja," with its verbs in the paragraphs below. */
    private static @Nullable Heading preamble(Clauses clauses, Stage stage) {
        PartyPhrase first = clauses.phrases().isEmpty() ? null : clauses.phrases().getFirst();
        boolean opens = first != null && first.from() <= 1 && clauses.subjects().isEmpty()
                && (first.kind() == PartyPhrase.Kind.WE || first.isJoint());
        Meaning meaning = !opens || first == null ? null : stage.meaning(clauses.line(), first);
        return meaning == null || first == null || meaning.parties().size() < 2 ? null : new Heading(first, meaning, "");
    }

    /** Whether {@code line} stands between the heading and its items: "Recalling their friendship,", or is one of them: "Agree to meet;". */
    boolean goesOn(Line line) {
        if (line.role() == Role.LIST) {
            return true;
        }
        String last = line.word(line.size() - 1);
        String first = line.word(0);
        CueVerb verb = CueBook.verb(first);
        boolean base = verb != null && verb.form() == CueVerb.Form.BASE;
        return isBare() && (base || (last.equals(",") || last.equals(";") || last.equals(":"))
                && (first.endsWith("ing") || first.endsWith("ed") || first.endsWith("ful") || first.endsWith("ous")));
    }

    /** "They reaffirmed their ties, <b>and:</b>", "Chad and Niger declared <b>the following:</b>": a sentence that goes on in its items. */
    private static @Nullable Heading sentence(Clauses clauses, Stage stage) {
        Line line = clauses.line();
        String last = line.word(line.size() - 2);
        boolean goesOn = last.equals("and") || last.equals("following") || last.equals("follows") || Vocabulary.isSaying(last);
        if (!goesOn || clauses.subjects().isEmpty()) {
            return null;
        }
        PartyPhrase phrase = clauses.subjects().getLast().phrase();
        Meaning meaning = stage.meaning(line, phrase);
        return meaning.parties().isEmpty() ? null : new Heading(phrase, meaning, SENTENCE);
    }

    /** Whether its items may open with a base form: "The two Presidents:", then "Agree to meet". */
    boolean isBare() {
        return (auxiliary.isEmpty() || auxiliary.equals("hereby")) && Phrasal.agreesWithBase(phrase);
    }

    /** What the verb at token {@code at} of an item, the last of it at {@code last}, says of those named. */
    Governor governor(CueVerb verb, int at, int last) {
        PartyPhrase unwritten = new PartyPhrase(at, at, phrase.kind(), phrase.head(), phrase.count(), List.of(), List.of());
        List<Party> parties = meaning.parties();
        return new Governor(at, last, verb, new Subject(unwritten, false, false), parties, meaning.paragraph(),
                phrase.isJoint() || parties.size() > 1);
    }
}
