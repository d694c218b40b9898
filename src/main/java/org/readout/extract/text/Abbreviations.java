package org.readout.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that keep their full stop. Some never end a sentence ("Mr."), some may ("U.S.", "Jr."), some do not before a
 * number ("Jan.").
 */
final class Abbreviations {

    private static final Set<String> NEVER_LAST = new HashSet<>();
    private static final Set<String> MAY_BE_LAST = new HashSet<>();
    private static final Set<String> BEFORE_NUMBER = new HashSet<>();
    /** Words that, capitalized after "U.S." or "Jr.", open a sentence. */
    private static final Set<String> OPENERS = WordList.of(Abbreviations.class, "openers.txt");

    static final Set<String> ALL = read();

    private Abbreviations() {}

    private static Set<String> read() {
        Set<String> all = new HashSet<>();
        for (List<String> row : WordList.table(Abbreviations.class, "abbreviations.txt")) {
            String word = row.getFirst().toLowerCase(Locale.ROOT);
            all.add(word);
            switch (row.get(1)) {
                case "never" -> NEVER_LAST.add(word);
                case "may" -> MAY_BE_LAST.add(word);
                case "number" -> BEFORE_NUMBER.add(word);
                default -> throw new IllegalStateException("abbreviations.txt: " + row);
            }
        }
        return Set.copyOf(all);
    }

    /** Whether the sentence goes on from {@code last}, a word with its stop, to {@code next}. */
    static boolean goesOn(String last, String next) {
        String word = last.toLowerCase(Locale.ROOT);
        if (NEVER_LAST.contains(word)) {
            return true;
        }
        if (BEFORE_NUMBER.contains(word)) {
            return Character.isDigit(next.codePointAt(0));
        }
        boolean initial = last.length() == 2 && Character.isUpperCase(last.charAt(0));
        boolean acronym = last.length() > 3 && last.charAt(last.length() - 3) == '.';
        if (initial || acronym || MAY_BE_LAST.contains(word)) {
            return !OPENERS.contains(next.toLowerCase(Locale.ROOT));
        }
        return false;
    }
}
