package org.readout.library.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.readout.model.Span;
import org.readout.model.Version;

/**
 * The runs of words a text is made of, each as one number (Broder 1997, "On the resemblance and containment of documents").
 * Case, punctuation, line ends and furniture make no difference; of Han and kana, which put no spaces, each letter counts as
 * a word.
 */
final class Shingles {

    /** Words in a run: few enough that a changed word spoils little, enough that chance does not make them. */
    private static final int RUN = 4;

    private Shingles() {}

    /** One number for each run of words, in no order; a text shorter than a run is one. */
    static long[] of(Version version) {
        List<Long> words = words(version);
        int runs = words.isEmpty() ? 0 : Math.max(1, words.size() - RUN + 1);
        long[] shingles = new long[runs];
        for (int i = 0; i < runs; i++) {
            long run = 0;
            for (int j = i; j < Math.min(i + RUN, words.size()); j++) {
                run = mix(run * 31 + words.get(j));
            }
            shingles[i] = run;
        }
        return Arrays.stream(shingles).distinct().toArray();
    }

    private static List<Long> words(Version version) {
        List<Long> words = new ArrayList<>();
        int from = 0;
        for (Span furniture : version.furniture()) {
            add(version.text().substring(from, Math.max(from, furniture.start())), words);
            from = Math.max(from, furniture.end());
        }
        add(version.text().substring(from), words);
        return words;
    }

    private static void add(String text, List<Long> words) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        long word = 0;
        boolean open = false;
        for (int i = 0; i < plain.length();) {
            int letter = plain.codePointAt(i);
            boolean alone = isOfItsOwn(letter);
            if (open && (alone || !Character.isLetterOrDigit(letter))) {
                words.add(word);
                word = 0;
                open = false;
            }
            if (alone) {
                words.add(mix(letter));
            } else if (Character.isLetterOrDigit(letter)) {
                word = mix(word * 31 + letter);
                open = true;
            }
            i += Character.charCount(letter);
        }
        if (open) {
            words.add(word);
        }
    }

    private static boolean isOfItsOwn(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** Spreads a number over all 64 bits (the finalizer of SplitMix64). */
    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
