package org.readout.dossier.who;

import java.util.Map;

/**
 * What a name sounds like, whatever the romanisation: consonants that stand for one another as one, vowels counted as one
 * each, doubled letters once. "yul", "yeol" and ICU's "yeol" for 열 have one sound, "yong" another.
 */
final class Sound {

    private static final Map<Character, Character> ALIKE = Map.ofEntries(
            Map.entry('g', 'k'), Map.entry('c', 'k'), Map.entry('q', 'k'), Map.entry('d', 't'), Map.entry('b', 'p'),
            Map.entry('z', 's'), Map.entry('r', 'l'), Map.entry('v', 'w'), Map.entry('f', 'p'), Map.entry('j', 'c'),
            Map.entry('e', 'a'), Map.entry('i', 'a'), Map.entry('o', 'a'), Map.entry('u', 'a'), Map.entry('y', 'a'));

    private Sound() {}

    /** The same for all spellings of about one sound; folded words in. */
    static String of(String word) {
        String heard = word.replace("ch", "j").replace("sh", "s").replace("ph", "f").replace("kh", "h").replace("th", "t")
                .replace("ck", "k").replace("ie", "i");
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < heard.length(); i++) {
            char letter = heard.charAt(i);
            char like = ALIKE.getOrDefault(letter, letter);
            if (like == 'w' && i > 0 || like == 'h' && i > 0) {
                continue;
            }
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != like) {
                sound.append(like);
            }
        }
        return sound.toString();
    }

    /** Whether one letter is put in, left out, changed or changed places with its neighbour. */
    static boolean isOneLetterOff(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int from = 0;
        while (from < shorter.length() && shorter.charAt(from) == longer.charAt(from)) {
            from++;
        }
        if (shorter.length() < longer.length()) {
            return shorter.substring(from).equals(longer.substring(from + 1));
        }
        if (from >= shorter.length() - 1 || shorter.substring(from + 1).equals(longer.substring(from + 1))) {
            return true;
        }
        return shorter.charAt(from) == longer.charAt(from + 1) && shorter.charAt(from + 1) == longer.charAt(from)
                && shorter.substring(from + 2).equals(longer.substring(from + 2));
    }
}
