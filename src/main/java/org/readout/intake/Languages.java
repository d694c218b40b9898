package org.readout.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the language of a text: by its script where the script decides, else by the commonest small words. */
final class Languages {

    static final String UNKNOWN = "und";

    /** As much of a text as is looked at, in UTF-16 code units. */
    private static final int SAMPLE = 200_000;

    private Languages() {}

    /** A BCP 47 tag, or {@value #UNKNOWN} where nothing is sure. */
    static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        int letters = 0;
        int hangul = 0;
        int kana = 0;
        int han = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                switch (Character.UnicodeScript.of(c)) {
                    case HANGUL -> hangul++;
                    case HIRAGANA, KATAKANA -> kana++;
                    case HAN -> han++;
                    default -> { }
                }
            }
        }
        if (hangul * 3 > letters) {
            return "ko";
        }
        if ((kana + han) * 3 > letters) {
            return kana * 10 > kana + han ? "ja" : "zh";
        }
        return bySmallWords(sample);
    }

    private static String bySmallWords(String sample) {
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            Profiles.OF_WORD.getOrDefault(word, List.of()).forEach(tag -> hits.merge(tag, 1, Integer::sum));
        }
        String best = UNKNOWN;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (hit.getValue() > most) {
                second = most;
                most = hit.getValue();
                best = hit.getKey();
            } else {
                second = Math.max(second, hit.getValue());
            }
        }
        boolean sure = most >= 2 && most * 12 >= words.length && most * 2 >= second * 3;
        return sure ? best : UNKNOWN;
    }

    /** Loaded when first needed: texts whose script decides never do. */
    private static final class Profiles {

        static final Map<String, List<String>> OF_WORD = load();

        private static Map<String, List<String>> load() {
            Map<String, Set<String>> profiles = new LinkedHashMap<>();
            for (String line : WordList.read("function-words.txt")) {
                List<String> parts = Arrays.asList(line.split(" "));
                profiles.put(parts.getFirst(), Set.copyOf(parts.subList(1, parts.size())));
            }
            Map<String, List<String>> byWord = new HashMap<>();
            profiles.forEach((tag, words) -> words.forEach(word -> byWord.put(
                    word,
                    profiles.keySet().stream()
                            .filter(other -> profiles.getOrDefault(other, Set.of()).contains(word))
                            .toList())));
            return byWord;
        }
    }
}
