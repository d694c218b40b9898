package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.readout.extract.text.WordList;
import org.readout.model.Level;
import org.readout.model.Party;

/** Matches the words of a phrase, "the two Vice Ministers", against the office a person holds. */
final class Offices {

    private static final Set<String> LEADERS = Set.of("president", "chancellor", "premier", "king", "emir", "sultan",
            "emperor", "taoiseach", "pope", "leader", "prince", "queen");

    private static final Map<String, List<String>> INITIALS = initials();

    private Offices() {}

    /** {@code words} with initials in full: "EAM" is the External Affairs Minister. */
    static List<String> inFull(List<String> words) {
        List<String> full = new ArrayList<>();
        words.forEach(word -> full.addAll(INITIALS.getOrDefault(word, List.of(word))));
        return full;
    }

    private static Map<String, List<String>> initials() {
        Map<String, List<String>> initials = new HashMap<>();
        for (List<String> row : WordList.table(Offices.class, "officeinitials.tsv")) {
            initials.put(row.getFirst(), words(row.get(1)));
        }
        return initials;
    }

    /** The level the words speak of; UNKNOWN where they fit any. */
    static Level level(List<String> words) {
        boolean vice = words.contains("vice") || words.contains("deputy");
        boolean minister = has(words, "minister");
        if (vice && minister || has(words, "undersecretary")) {
            return Level.VICE_MINISTER;
        }
        if (words.stream().map(Offices::singular).anyMatch(LEADERS::contains) || minister && words.contains("prime")) {
            return Level.LEADER;
        }
        return minister || has(words, "secretary") && !words.contains("general") ? Level.MINISTER : Level.UNKNOWN;
    }

    /** Whether a person could be among those of {@code level}, the one that words speak of. */
    static boolean mayBe(Party person, Level level) {
        if (level != Level.UNKNOWN && person.level() != Level.UNKNOWN) {
            return level == person.level();
        }
        return true;
    }

    /** The words of an office, in lower case. */
    static List<String> words(String office) {
        String lower = office.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                if (i > from) {
                    words.add(lower.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** Whether {@code held}, the words of a person's office, is what the words name: "the President", "the Foreign Minister". */
    static boolean holds(List<String> office, List<String> words) {
        int to = office.indexOf("to");
        // "Senior Advisor to the President" is no president.
        List<String> held = to > 0 ? office.subList(0, to) : office;
        for (String word : words) {
            String singular = singular(word);
            int hyphen = singular.indexOf('-');
            boolean parts = hyphen > 0 && held.contains(singular.substring(0, hyphen))
                    && held.contains(singular.substring(hyphen + 1));
            if (!parts && !held.contains(singular) && !held.contains(word) && !isFiller(singular)) {
                return false;
            }
        }
        boolean vice = held.contains("vice") && !words.contains("vice");
        boolean prime = held.contains("prime") && !words.contains("prime");
        return !vice && !prime;
    }

    private static boolean isFiller(String word) {
        return switch (word) {
            case "the", "his", "her", "their", "our", "both", "two", "then", "of", "and", "south", "north", "visiting" -> true;
            default -> word.endsWith("n") || word.endsWith("ese") || word.endsWith("ish") || word.endsWith(".");
        };
    }

    private static boolean has(List<String> words, String singular) {
        return words.contains(singular) || words.contains(singular + "s");
    }

    static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
