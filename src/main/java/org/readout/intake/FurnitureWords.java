package org.readout.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What lines of furniture say. The words themselves are data, in the files beside this package. */
final class FurnitureWords {

    /** In UTF-16 code units: a longer line is never furniture. */
    static final int LONGEST = 600;

    /** A heading or a subscription line is no longer than this. */
    private static final int SHORT = 160;

    private static final int HEADING_WORDS = 6;

    static final Set<String> EDGES = Set.copyOf(WordList.read("edges.txt"));
    private static final Set<String> NAVIGATION = Set.copyOf(WordList.read("navigation.txt"));
    private static final List<String> POPULAR = WordList.read("popular.txt");
    private static final List<String> SUBSCRIPTION = WordList.read("subscription.txt");
    private static final List<String> FOOTERS = WordList.read("footers.txt");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

    private FurnitureWords() {}

    static boolean isFurniture(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        if (line.length() <= SHORT) {
            String key = key(line);
            if (NAVIGATION.contains(key) || SUBSCRIPTION.stream().anyMatch(words -> beginsWith(key, words))) {
                return true;
            }
        }
        return FOOTERS.stream().anyMatch(lower::contains) || FurnitureShapes.isFurniture(line);
    }

    /** Whether a link of these words is one of a page's menu. */
    static boolean isMenu(String words) {
        String key = key(words);
        return EDGES.contains(key) || NAVIGATION.contains(key);
    }

    /** Whether it heads a list of other articles: "MOST POPULAR", "Most read in politics", "The paper's ranking". */
    static boolean headsList(String line) {
        if (line.length() > SHORT || line.endsWith(".") || line.endsWith(",")) {
            return false;
        }
        String key = key(line);
        if (key.split(" ").length > HEADING_WORDS) {
            return false;
        }
        for (String heading : POPULAR) {
            boolean whole = key.equals(heading);
            boolean part = heading.contains(" ") && (key.endsWith(" " + heading) || key.startsWith(heading + " in "));
            if (whole || part) {
                return true;
            }
        }
        return false;
    }

    /** Lower case, words only, one space between: so bullets, arrows and quotation marks do not matter. */
    static String key(String line) {
        if (line.length() > SHORT) {
            return "";
        }
        String plain = line.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return NOT_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    private static boolean beginsWith(String key, String words) {
        return key.equals(words) || key.startsWith(words + " ");
    }
}
