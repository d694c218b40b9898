package org.readout.extract.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.readout.extract.text.Token;
import org.readout.extract.text.WordList;

/** Whether the words around a date look back or ahead. A report looks back unless it says otherwise. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 12;
    private static final Map<String, Tense> CUES = new HashMap<>();

    static {
        for (List<String> row : WordList.table(Tense.class, "tensewords.txt")) {
            CUES.put(row.get(1), valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        }
    }

    /** The tense of the nearest cue to the tokens {@code from} to {@code to}. */
    static Tense around(List<Token> tokens, int from, int to) {
        for (int distance = 1; distance <= REACH; distance++) {
            Tense before = cue(tokens, from - distance);
            Tense after = cue(tokens, to - 1 + distance);
            if (before != UNKNOWN) {
                return before;
            }
            if (after != UNKNOWN) {
                return after;
            }
        }
        return UNKNOWN;
    }

    private static Tense cue(List<Token> tokens, int index) {
        if (index < 0 || index >= tokens.size()) {
            return UNKNOWN;
        }
        String word = tokens.get(index).lower();
        Tense known = CUES.get(word);
        if (known != null) {
            return known;
        }
        boolean regular = word.length() > 4 && word.endsWith("ed") && Character.isLowerCase(tokens.get(index).text().charAt(0));
        return regular ? PAST : UNKNOWN;
    }
}
