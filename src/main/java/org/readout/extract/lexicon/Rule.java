package org.readout.extract.lexicon;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.Cue;

/**
 * What decided the force of a suggested statement: governing verb and frame, as its cue names them ("agreed to + infinitive;
 * here: pledged" is "pledged to + infinitive"), and the word of the complement that counts. "Agreed to + infinitive" alone would be too wide: one statement said to be no agreement must
 * not undo all that were agreed to.
 *
 * @param name "hailed the importance of"
 * @param head "importance"
 */
record Rule(String name, String head) {

    private static final String HERE = "; here \u201c";
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
        String verb = verb(cue.why());
        int space = name.indexOf(' ');
        String named = verb.isEmpty() || space < 0 ? name : verb + name.substring(space);
        return name.isEmpty() ? null : new Rule(named, head(suggested.action()));
    }

    /** The verb as it stands in the text, where the rule is called by another; else empty. */
    private static String verb(String why) {
        int from = why.indexOf(HERE);
        int to = from < 0 ? -1 : why.indexOf('\u201d', from);
        return to < 0 ? "" : why.substring(from + HERE.length(), to).toLowerCase(Locale.ROOT);
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
