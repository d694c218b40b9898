package org.readout.dossier.thread;

import java.util.ArrayList;
import java.util.List;

import org.readout.dossier.told.Folding;
import org.readout.dossier.told.WordList;

/**
 * Words that show a topic where they stand near one another, in this order.
 *
 * @param regional whether the third state it is about belongs to the topic
 * @param generic whether it counts only where nothing narrower is named
 */
record Wording(String topic, boolean regional, boolean generic, List<Word> words) {

    private static final int NEAR = 5;

    /**
     * One word of it.
     *
     * @param open whether any ending will do
     * @param joined whether it follows the word before at once, as after a hyphen
     */
    record Word(String stem, boolean open, boolean joined) {

        boolean matches(String word) {
            return open ? word.startsWith(stem) : word.equals(stem);
        }
    }

    static Wording of(String topic, String flags, String pattern) {
        List<Word> words = new ArrayList<>();
        for (String part : WordList.parts(pattern, ' ')) {
            List<String> folded = Folding.words(part);
            for (int i = 0; i < folded.size(); i++) {
                words.add(new Word(folded.get(i), i == folded.size() - 1 && part.endsWith("*"), i > 0));
            }
        }
        return new Wording(topic, flags.contains("r"), flags.contains("g"), List.copyOf(words));
    }

    /** Whether the words stand from {@code at} on in their order, each near the one before it. */
    boolean isAt(List<String> text, int at) {
        int from = at;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int to = i == 0 || word.joined() ? from + 1 : Math.min(text.size(), from + NEAR);
            int found = -1;
            for (int j = from; j < Math.min(to, text.size()) && found < 0; j++) {
                found = word.matches(text.get(j)) ? j : -1;
            }
            if (found < 0) {
                return false;
            }
            from = found + 1;
        }
        return true;
    }

    /** A word without its commonest endings. */
    static String stem(String word) {
        for (String ending : List.of("ations", "ation", "ings", "ing", "ies", "ments", "ment", "ed", "es", "s", "ly")) {
            if (word.endsWith(ending) && word.length() - ending.length() > 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
