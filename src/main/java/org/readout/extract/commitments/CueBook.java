package org.readout.extract.commitments;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.WordList;

/** The verbs and nouns that carry commitments, from the files beside this class. */
final class CueBook {

    /** What a noun after the verb makes of it: "expressed a desire to" is a wish. */
    enum Noun {
        PROMISE,
        WEIGHT,
        VIEW,
        WISH,
        ASK,
        STANCE
    }

    private static final Map<String, CueVerb> VERBS = verbs();
    private static final Map<String, Noun> NOUNS = nouns();
    private static final Set<String> ACTIVITIES = WordList.of(CueBook.class, "activities.txt");
    private static final Set<String> AIMS = WordList.of(CueBook.class, "aims.txt");
    private static final Set<String> NARRATIVE = WordList.of(CueBook.class, "narrative.txt");
    private static final Set<String> ADJECTIVES = WordList.of(CueBook.class, "adjectives.txt");
    private static final Set<String> PASSIVES = WordList.of(CueBook.class, "passives.txt");

    private CueBook() {}

    static @Nullable CueVerb verb(String word) {
        return VERBS.get(word);
    }

    static @Nullable Noun noun(String word) {
        return NOUNS.get(word);
    }

    /** Whether it names something done: "cooperation", "talks". */
    static boolean isActivity(String word) {
        return ACTIVITIES.contains(word);
    }

    /** Whether it names a state of the world: "denuclearization", "peace". */
    static boolean isAim(String word) {
        return AIMS.contains(word);
    }

    /** Whether the verb tells what else was done, and so ends a commitment: "thanked", "discussed". */
    static boolean isNarrative(String word) {
        return NARRATIVE.contains(word);
    }

    static boolean isAdjective(String word) {
        return ADJECTIVES.contains(word);
    }

    /** Whether "will be" and this word promise an act: "held", "carried". */
    static boolean isPassive(String word) {
        return PASSIVES.contains(word);
    }

    private static Map<String, CueVerb> verbs() {
        Map<String, CueVerb> verbs = new HashMap<>();
        for (List<String> row : WordList.table(CueBook.class, "verbs.tsv")) {
            CueVerb.Kind kind = CueVerb.Kind.valueOf(row.get(4).toUpperCase(Locale.ROOT));
            for (CueVerb.Form form : CueVerb.Form.values()) {
                String word = row.get(form.ordinal());
                if (!word.equals("-")) {
                    verbs.put(word, new CueVerb(row.getFirst(), kind, form, row.get(5)));
                }
            }
        }
        return verbs;
    }

    private static Map<String, Noun> nouns() {
        Map<String, Noun> nouns = new HashMap<>();
        for (List<String> row : WordList.table(CueBook.class, "nouns.tsv")) {
            nouns.put(row.getFirst(), Noun.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return nouns;
    }
}
