package org.readout.dossier.who;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.readout.dossier.told.Folding;

/** Tells a slip or another romanisation from a name put otherwise. */
public final class Spellings {

    private static final int MOST = 50_000;
    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "es", "ad", "ed");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private Spellings() {}

    /** The key of a personal name: the same for every order and hyphenation; of a surname alone the surname. */
    public static String key(String name) {
        if (KEYS.size() > MOST) {
            KEYS.clear();
        }
        return KEYS.computeIfAbsent(name, given -> PersonName.of(given).key());
    }

    /** Whether both are full names that differ in the accents, the article or the spelling of one part alone. */
    public static boolean differ(String one, String other) {
        PersonName left = PersonName.of(one);
        PersonName right = PersonName.of(other);
        if (left.parts().size() < 2 || right.parts().size() < 2) {
            return false;
        }
        return accented(one, other) || articled(one, other)
                || !left.key().equals(right.key()) && Likeness.of(left, right) == Likeness.SPELLING;
    }

    /** Whether a word stands in both, once with accents and once without. */
    private static boolean accented(String one, String other) {
        Map<String, String> written = new HashMap<>();
        letters(one).forEach(word -> written.put(Folding.plain(word), word));
        return letters(other).stream().anyMatch(word -> !word.equals(written.getOrDefault(Folding.plain(word), word)));
    }

    /** Whether all words but one are the same, and that is "al" in one and "el" in the other. */
    private static boolean articled(String one, String other) {
        List<String> here = new ArrayList<>(Folding.words(one));
        List<String> there = new ArrayList<>(Folding.words(other));
        List<String> both = new ArrayList<>(here);
        both.retainAll(there);
        here.removeAll(both);
        there.removeAll(both);
        return here.size() == 1 && there.size() == 1 && ARTICLES.contains(here.getFirst()) && ARTICLES.contains(there.getFirst());
    }

    private static List<String> letters(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return LETTERS.matcher(composed).results().map(MatchResult::group).toList();
    }
}
