package org.readout.extract.lexicon;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.Cue;

/**
 * What decided the force of a suggested statement: governing verb and frame, as its cue names them, and the word of the
 * complement that counts. "Agreed to + infinitive" alone would be too wide: one statement said to be no agreement must
 * not undo all that were agreed to.
 *
 * @param name "hailed the importance of"
 * @param head "importance"
 */
record Rule(String name, String head) {

    private static final Set<String> BEFORE = Set.of("the", "a", "an", "its", "their", "his", "her", "our", "this", "these",
            "to", "on", "upon", "in", "for", "of", "that", "s");
    private static final Set<String> MODALS = Set.of("will", "would", "should", "must", "shall", "can", "could", "may");

    /** The rule of a suggestion, or null where its cue names none. */
    static @Nullable Rule of(Commitment suggested) {
        Cue cue = suggested.cue();
        if (cue == null) {
            return null;
        }
        int end = cue.why().indexOf(';');
        String name = (end < 0 ? cue.why() : cue.why().substring(0, end)).strip();
        return name.isEmpty() ? null : new Rule(name, head(suggested.action()));
    }

    /** The first word that counts; of a clause, its modal verb and the word after it. */
    private static String head(String action) {
        Pieces pieces = Pieces.of(action.toLowerCase(Locale.ROOT));
        String first = "";
        for (int i = 0; i < pieces.size(); i++) {
            String word = pieces.word(i);
            if (MODALS.contains(word) && i + 1 < pieces.size()) {
                return word + " " + pieces.word(i + 1);
            }
            if (first.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)) && !BEFORE.contains(word)) {
                first = word;
            }
        }
        return first;
    }
}
