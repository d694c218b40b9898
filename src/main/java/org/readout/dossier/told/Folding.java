package org.readout.dossier.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/** Words without what spellings differ in: capitals, accents, scripts. */
public final class Folding {

    private static final int MOST = 50_000;
    private static final Map<String, String> LATIN = new ConcurrentHashMap<>();

    private Folding() {}

    /** Made when the first name of another script comes: reading its rules takes a good part of a second. */
    private static final class Lazily {
        private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }

    /** In lower-case ASCII; Hangul, kana, Han and Cyrillic spelled out by ICU, which is a hint and no more. */
    public static String plain(String words) {
        boolean ascii = true;
        for (int i = 0; i < words.length() && ascii; i++) {
            ascii = words.charAt(i) < 0x80;
        }
        if (ascii) {
            return words.toLowerCase(Locale.ROOT);
        }
        if (LATIN.size() > MOST) {
            LATIN.clear();
        }
        return LATIN.computeIfAbsent(words, Folding::latin);
    }

    /** ICU's transliterators are not safe to be used by two threads. */
    private static synchronized String latin(String words) {
        return Lazily.LATIN.transliterate(words.replace('’', '\'').replace('‘', '\'').replace('–', '-').replace('—', '-'))
                .toLowerCase(Locale.ROOT);
    }

    /** The runs of letters and digits of folded words; a hyphen or apostrophe within a word parts it, a possessive falls away. */
    public static List<String> words(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                String word = plain.substring(from, i);
                boolean possessive = word.equals("s") && from > 0 && plain.charAt(from - 1) == '\'';
                if (!possessive) {
                    words.add(word);
                }
                from = -1;
            }
        }
        return words;
    }
}
