package org.readout.extract.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.readout.extract.text.WordList;

/** Compares spellings of a personal name: order, hyphens, capitals, accents, initials and short forms set aside. */
final class NameKey {

    private static final Set<String> SHORT_FORMS = new HashSet<>();

    static {
        for (List<String> row : WordList.table(NameKey.class, "nicknames.txt")) {
            SHORT_FORMS.add(fold(row.get(0)) + ' ' + fold(row.get(1)));
        }
    }

    private NameKey() {}

    /** Lower case without accents. */
    static String fold(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The syllables and words of a name, folded. */
    static List<String> words(List<String> parts) {
        List<String> words = new ArrayList<>();
        for (String part : parts) {
            for (String word : part.split("-")) {
                if (!word.isEmpty()) {
                    words.add(fold(word));
                }
            }
        }
        return words;
    }

    /** Whether two full names, as {@link #words}, may be one person's. */
    static boolean same(List<String> left, List<String> right) {
        if (sameWords(left, right)) {
            return true;
        }
        if (endsWith(left, right) || endsWith(right, left)) {
            return true;
        }
        if (left.size() < 2 || right.size() < 2 || !left.getLast().equals(right.getLast())) {
            return false;
        }
        String first = left.getFirst();
        String other = right.getFirst();
        return first.equals(other)
                || SHORT_FORMS.contains(first + ' ' + other)
                || SHORT_FORMS.contains(other + ' ' + first)
                || isInitialOf(first, other)
                || isInitialOf(other, first);
    }

    /** Whether they differ in order, hyphens and accents alone. */
    static boolean sameWords(List<String> left, List<String> right) {
        return left.stream().sorted().toList().equals(right.stream().sorted().toList())
                || String.join("", left).equals(String.join("", right));
    }

    /** "López Obrador" of "Andrés Manuel López Obrador". */
    private static boolean endsWith(List<String> name, List<String> end) {
        return end.size() > 1 && name.size() > end.size()
                && name.subList(name.size() - end.size(), name.size()).equals(end);
    }

    private static boolean isInitialOf(String initial, String word) {
        return initial.length() == 2 && initial.endsWith(".") && word.charAt(0) == initial.charAt(0);
    }
}
