package org.readout.extract.clauses;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.readout.extract.text.WordList;

/** The small closed classes of English that clauses are read by. They lie in files, so that a desk can extend them. */
public final class Vocabulary {

    static final Set<String> MODIFIERS = WordList.of(Vocabulary.class, "modifiers.txt");
    static final Map<String, String> HEADS = pairs("heads.tsv");
    private static final Set<String> ADVERBS = WordList.of(Vocabulary.class, "adverbs.txt");
    private static final Set<String> PREPOSITIONS = WordList.of(Vocabulary.class, "prepositions.txt");
    private static final Set<String> SUBORDINATORS = WordList.of(Vocabulary.class, "subordinators.txt");
    private static final Set<String> FINITES = WordList.of(Vocabulary.class, "finites.txt");
    private static final Set<String> PASTS = WordList.of(Vocabulary.class, "pasts.txt");
    private static final Set<String> SAYS = WordList.of(Vocabulary.class, "says.txt");
    private static final Set<String> STATING = stating();
    private static final Set<String> MODALS = Set.of("will", "shall", "would", "should", "must", "may", "might",
            "can", "could");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
            Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
            Map.entry("ten", 10), Map.entry("duo", 2), Map.entry("trio", 3), Map.entry("pair", 2));

    private Vocabulary() {}

    /** A word that may stand between a subject and its verb. */
    public static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly") && !word.equals("italy");
    }

    /** Whether the word is a verb by which a sentence names its source: "the ministry said". */
    public static boolean isSaying(String word) {
        return SAYS.contains(word);
    }

    /** "have", before a participle. */
    public static boolean isHave(String word) {
        return word.equals("have") || word.equals("has") || word.equals("had");
    }

    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    public static boolean isSubordinator(String word) {
        return SUBORDINATORS.contains(word);
    }

    public static boolean isModal(String word) {
        return MODALS.contains(word);
    }

    public static boolean isDeterminer(String word) {
        return switch (word) {
            case "the", "both", "all", "this", "these", "those", "his", "her", "their", "our", "its", "my", "your",
                    "any", "every" -> true;
            default -> false;
        };
    }

    /** Whether the word looks like a verb with a subject before it. */
    public static boolean isFinite(String word) {
        return FINITES.contains(word) || word.length() > 4 && word.endsWith("ed");
    }

    /** Whether the word is the present of a verb that states something: "commit", "welcomes". It may be a noun as well. */
    public static boolean isStating(String word) {
        return STATING.contains(word);
    }

    public static boolean isQuote(String word) {
        return word.length() == 1 && "\"\u201c\u201d\u00ab\u00bb\u201e".indexOf(word.charAt(0)) >= 0;
    }

    /** Whether the word is the head of phrases for someone who can act: "minister", "sides". */
    public static boolean isHead(String word) {
        return HEADS.containsKey(word);
    }

    /** Whether the word is for those who face each other, whoever they are: "sides", "delegations". */
    static boolean isSides(String word) {
        return "sides".equals(HEADS.get(word));
    }

    /** Whether the word is for those who come to a meeting, a hall full of people as well as ministers. */
    static boolean isAttending(String word) {
        return word.equals("participants") || word.equals("attendees");
    }

    /** Whether the word is for companies or institutions: they are told apart by name alone. */
    static boolean isFirms(String word) {
        return "firms".equals(HEADS.get(word));
    }

    /** Whether the word is a style of address: "his Highness". */
    static boolean isStyle(String word) {
        return switch (word) {
            case "hrh", "highness", "majesty", "excellency", "holiness", "eminence", "royal", "serene", "imperial" -> true;
            default -> false;
        };
    }

    /** Whether the word follows "have": "given", "undertaken". Those in "-ed" look finite as well. */
    static boolean isParticiple(String word) {
        return switch (word) {
            case "given", "taken", "undertaken", "come", "sworn", "chosen", "put", "set", "spoken", "shown", "become",
                    "begun", "drawn", "arisen", "seen", "gone" -> true;
            default -> false;
        };
    }

    /** Whether the word is a past form: "met", "agreed". */
    public static boolean isPast(String word) {
        return PASTS.contains(word) || word.length() > 4 && word.endsWith("ed");
    }

    /** How many "two" or "three" are, or 0. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    private static Set<String> stating() {
        Set<String> present = new HashSet<>();
        for (String base : WordList.of(Vocabulary.class, "stating.txt")) {
            present.add(base);
            present.add(base + (base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") ? "es" : "s"));
        }
        return Set.copyOf(present);
    }

    private static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (List<String> row : WordList.table(Vocabulary.class, file)) {
            pairs.put(row.getFirst().toLowerCase(Locale.ROOT), row.get(1));
        }
        return pairs;
    }
}
