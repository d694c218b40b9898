package org.readout.extract.dates;

import java.util.HashSet;
import java.util.Set;

import org.readout.extract.text.Token;

/**
 * The words a date expression can open with. Nineteen words in twenty open none, and one look at the word spares them every reader;
 * so a rule that is to open with a new word has that word put here.
 */
final class Openings {

    private static final Set<String> WORDS = new HashSet<>(Set.of(
            "noon", "midnight", "fiscal", "financial", "year", "full", "week", "last", "final", "weekend", "several", "decades", "years",
            "months", "weeks", "days", "day", "that", "same", "following", "next", "previous", "more", "less"));

    static {
        WORDS.addAll(TimeWords.openings());
        WORDS.addAll(Periods.ADJECTIVES.keySet());
        WORDS.addAll(Periods.NOUNS.keySet());
        WORDS.addAll(Relative.DAYS.keySet());
        WORDS.addAll(Relative.SHIFTS.keySet());
        WORDS.addAll(Hints.BEFORE);
        WORDS.addAll(Hints.COUNTS);
    }

    private Openings() {}

    /** Whether a date expression may start at word {@code i}, which is in the sentence. */
    static boolean isAt(Words words, int i) {
        Token token = words.get(i);
        if (token.isNumber()) {
            return true;
        }
        if (!token.isWord()) {
            return false;
        }
        String word = words.word(i);
        if (word.equals("the")) {
            Token next = words.at(i + 1);
            return next != null && (next.isNumber() || TimeWords.ordinal(next) > 0);
        }
        return WORDS.contains(word) || isFiscalOrDivision(word) || word.indexOf('-') > 0 && TimeWords.number(token) > 0;
    }

    /** "FY25", "Q3", "H1". */
    private static boolean isFiscalOrDivision(String word) {
        char first = word.charAt(0);
        return first == 'f' && word.startsWith("fy") || (first == 'q' || first == 'h') && word.length() == 2 && Character.isDigit(word.charAt(1));
    }
}
