package org.readout.extract.commitments;

import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Vocabulary;
import org.readout.model.NameType;

/** What may stand between a verb and what it governs: a colon, an aside between commas, where it was said. */
final class Remarks {

    /** Where and when something was agreed fills no more than this. */
    private static final int LONGEST = 16;

    private final Clauses clauses;
    private final Line line;

    Remarks(Clauses clauses) {
        this.clauses = clauses;
        this.line = clauses.line();
    }

    /** Where what {@code verb} governs starts, if it may stand at token {@code i}. */
    int behind(CueVerb verb, int i) {
        return behindPlace(verb, behindAside(behindColon(i)));
    }

    /** "agreed<b>: (a)</b> to resume". */
    private int behindColon(int i) {
        int number = line.word(i).equals(":") ? Words.behindNumber(line, i + 1) : i;
        return number > i && line.word(number).equals("to") ? number : i;
    }

    /** "agreed, <b>in this regard</b>, to resume", "intends, <b>with Polish support</b>, to clean the bay". */
    private int behindAside(int i) {
        boolean opens = line.isComma(i) && (Vocabulary.isPreposition(line.word(i + 1)) || Vocabulary.isAdverb(line.word(i + 1))
                || line.word(i + 1).equals("inter"));
        for (int k = i + 2; k < Math.min(line.size(), i + LONGEST) && opens; k++) {
            String word = line.word(k);
            if (Vocabulary.isModal(word) || line.word(k).equals("and") || clauses.isVerbOfSubject(k)) {
                return i;
            }
            if (line.isComma(k)) {
                String next = line.word(line.skipCircumstances(k + 1));
                boolean goesOn = next.equals("to") || next.equals("that") || next.equals("on")
                        || Vocabulary.isDeterminer(next) && clauses.startingAt(k + 1) == null;
                return goesOn ? line.skipCircumstances(k + 1) : i;
            }
        }
        return i;
    }

    /** "reiterated <b>in her statement</b> the commitment", "agreed <b>at the talks of May 2024</b> to resume". */
    private int behindPlace(CueVerb verb, int i) {
        String word = line.word(i);
        if (!Vocabulary.isPreposition(word) || verb.is("work") || word.equals("to") || word.equals("on") || word.equals("upon")) {
            return i;
        }
        if (word.equals("with") && clauses.startingAt(i + 1) != null) {
            return i;
        }
        if (Vocabulary.isDeterminer(line.word(i + 1)) && CueBook.isOccasion(line.word(i + 2))
                && Vocabulary.isDeterminer(line.word(i + 3))) {
            return i + 3;
        }
        for (int k = i + 1; k < Math.min(line.size(), i + LONGEST) && !word.equals("for"); k++) {
            String at = line.word(k);
            boolean to = at.equals("to") && verb.governs('i') && Words.isInfinitive(line, k + 1);
            if (to || at.equals("that") && verb.governs('h')) {
                return k;
            }
            if (line.isComma(k) && !line.isCovered(k, NameType.DATE) || Vocabulary.isModal(at)) {
                return i;
            }
        }
        return i;
    }
}
