package org.readout.dossier.who;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.readout.dossier.told.Folding;

/** Tells a slip or another romanisation from a name put otherwise. */
public final class Spellings {

    private static final int MOST = 50_000;
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private Spellings() {}

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]+", "");
    }

    /** The key of a personal name: the same for every order and hyphenation; of a surname alone the surname. */
    public static String key(String name) {
        if (KEYS.size() > MOST) {
            KEYS.clear();
        }
        return KEYS.computeIfAbsent(name, given -> PersonName.of(given).key());
    }

    /** Whether both are full names that differ in the spelling of one part, or in accents, alone. */
    public static boolean differ(String one, String other) {
        PersonName left = PersonName.of(one);
        PersonName right = PersonName.of(other);
        if (left.parts().size() > 1 && left.parts().equals(right.parts())) {
            String here = letters(one);
            String there = letters(other);
            return !here.equals(there) && Folding.plain(here).equals(Folding.plain(there));
        }
        return !left.key().equals(right.key()) && Likeness.of(left, right) == Likeness.SPELLING;
    }
}
