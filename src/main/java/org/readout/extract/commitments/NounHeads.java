package org.readout.extract.commitments;

import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Vocabulary;

/** Finds the nouns that carry a phrase behind a verb: "their shared <b>commitment</b> to", "support for it and <b>his promise</b> to". */
final class NounHeads {

    /** A head noun stands no further than this behind the verb. */
    private static final int REACH = 12;
    /** How far behind a first noun phrase a second one may start. */
    private static final int TWICE = 24;

    private NounHeads() {}

    /**
     * The noun that carries the phrase: the first known one before a preposition, comma or verb; -1 if there is none.
     */
    static int head(Line line, int from) {
        int found = -1;
        for (int k = from; k < Math.min(line.size(), from + REACH); k++) {
            String word = line.word(k);
            if (word.equals("of") && isOwned(line, k + 1)) {
                continue;
            }
            boolean ends = Vocabulary.isPreposition(word) || word.equals("that") || word.equals(",")
                    || word.equals(".") || word.equals("and") && found >= 0 && CueBook.noun(line.word(k + 1)) == null;
            if (ends) {
                break;
            }
            if (CueBook.noun(word) != null || isWill(line, k)) {
                found = k;
            }
        }
        return found;
    }

    /** "the Department of <b>Agriculture's</b> commitment": the noun comes behind the owner. */
    private static boolean isOwned(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + 4) && !Vocabulary.isPreposition(line.word(k)); k++) {
            if (line.token(k).isPossessive()) {
                return true;
            }
        }
        return false;
    }

    /** "their <b>will</b> to go on". */
    static boolean isWill(Line line, int k) {
        return line.word(k).equals("will") && (line.word(k + 1).equals("to")
                || line.word(k + 1).equals("of") && Vocabulary.isDeterminer(line.word(k - 1)));
    }

    /** "his support for it <b>and commitment to</b> strengthening it". */
    static boolean hasPromise(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + TWICE) && !line.isComma(k); k++) {
            int noun = line.word(k + 1).equals("continued") ? k + 2 : k + 1;
            if (line.word(k).equals("and") && CueBook.isCommitment(line.word(noun)) && line.word(noun + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Where a promise starts that is joined to another noun: "support for it and <b>his commitment to</b>"; -1 if none is. */
    static int secondPromise(Line line, int from, int to) {
        for (int k = from + 1; k < Math.min(line.size(), to); k++) {
            boolean second = line.word(k - 1).equals("and") && Vocabulary.isDeterminer(line.word(k));
            int head = second ? head(line, k) : -1;
            if (head > 0 && CueBook.noun(line.word(head)) == CueBook.Noun.PROMISE && line.word(head + 1).equals("to")) {
                return k;
            }
        }
        return -1;
    }
}
