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

    private static final Set<String> COMMITMENTS = Set.of("commitment", "commitments", "recommitment", "pledge", "vow",
            "dedication", "determination", "resolve");
    private static final Map<String, Double> CONFIDENCE = confidence();
    private static final Set<String> OCCASIONS = WordList.of(CueBook.class, "occasions.txt");

    private CueBook() {}

    static @Nullable CueVerb verb(String word) {
        return VERBS.get(word);
    }

    static @Nullable Noun noun(String word) {
        Noun noun = NOUNS.get(word);
        int hyphen = noun == null ? word.lastIndexOf('-') : -1;
        return hyphen < 0 ? noun : NOUNS.get(word.substring(hyphen + 1));
    }

    /** Whether the noun binds whoever has it, as a commitment does: "commitment", "resolve". */
    static boolean isCommitment(String word) {
        return COMMITMENTS.contains(word);
    }

    /** Whether the word tells where a promise comes from: "the pledge <b>made</b> in Riga". */
    static boolean isMade(String word) {
        return switch (word) {
            case "made", "reached", "announced", "given", "assumed", "undertaken", "agreed" -> true;
            default -> false;
        };
    }

    /** Whether it names how something comes to be: "the creation of a fund". */
    static boolean isFounding(String word) {
        return switch (word) {
            case "creation", "establishment", "launch", "launching", "opening", "formation", "deployment", "donation",
                    "contribution", "provision", "allocation" -> true;
            default -> false;
        };
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

    /** Whether it names where something was said: "statement", "call". */
    static boolean isOccasion(String word) {
        return OCCASIONS.contains(word);
    }

    /**
     * How often a suggestion by {@code rule} is right, 0 to 1, from confidence.tsv.
     *
     * @param direct whether the subject stands in the clause itself
     * @param known whether office or state of those meant is known
     */
    static double confidence(String rule, boolean direct, boolean known) {
        double worth = CONFIDENCE.getOrDefault(rule, CONFIDENCE.getOrDefault("any other", 0.8));
        double carried = direct ? 0 : CONFIDENCE.getOrDefault("less where the subject is carried over", 0.0);
        double unknown = known ? 0 : CONFIDENCE.getOrDefault("less where nobody known is meant", 0.0);
        return Math.round(Math.max(0, worth - carried - unknown) * 100) / 100.0;
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
                for (String word : Phrases.split(row.get(form.ordinal()), ',')) {
                    if (!word.equals("-")) {
                        verbs.put(word, new CueVerb(row.getFirst(), kind, form, row.get(5)));
                    }
                }
            }
        }
        return verbs;
    }

    private static Map<String, Double> confidence() {
        Map<String, Double> confidence = new HashMap<>();
        for (List<String> row : WordList.table(CueBook.class, "confidence.tsv")) {
            confidence.put(row.getFirst(), Double.valueOf(row.get(1)));
        }
        return confidence;
    }

    private static Map<String, Noun> nouns() {
        Map<String, Noun> nouns = new HashMap<>();
        for (List<String> row : WordList.table(CueBook.class, "nouns.tsv")) {
            nouns.put(row.getFirst(), Noun.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return nouns;
    }
}
