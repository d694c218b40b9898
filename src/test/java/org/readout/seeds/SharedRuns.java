package org.readout.seeds;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds runs of words that two texts share. A name that nobody can reword, such as that of an office, counts as one
 * word, however many it has.
 */
final class SharedRuns {

    /** The longest first, so that none is cut short by another it holds. */
    private static final List<String> NAMES = Stream.of(
                    "10/07/2024",
                    "60th anniversary of the normalization of diplomatic relations",
                    "60th anniversary of the normalization of diplomatic ties",
                    "60th anniversary of normalizing diplomatic relations",
                    "Korea-Japan Vice-Ministerial Strategic Dialogue",
                    "Ministry of Foreign Affairs of the Republic of Korea",
                    "South Korean Ministry of Foreign Affairs",
                    "Vice Minister for Foreign Affairs of Japan",
                    "Vice Minister of Foreign Affairs",
                    "Vice Minister for Foreign Affairs",
                    "First Vice Foreign Minister",
                    "Minister of Foreign Affairs",
                    "Minister for Foreign Affairs",
                    "UN Security Council resolutions")
            .map(SharedRuns::plain)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['.-][\\p{L}\\p{N}]+)*");

    private SharedRuns() {}

    /** Every run of {@code length} words of {@code text} that stands in {@code other} too. */
    static Set<String> of(int length, String text, String other) {
        Set<String> shared = new HashSet<>(runs(length, text));
        shared.retainAll(runs(length, other));
        return shared;
    }

    private static Set<String> runs(int length, String text) {
        List<String> words = words(text);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }

    private static List<String> words(String text) {
        String rest = plain(text);
        for (String name : NAMES) {
            rest = rest.replace(name, name.replaceAll("[^\\p{L}\\p{N}]+", "_"));
        }
        return WORD.matcher(rest).results().map(MatchResult::group).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
    }
}
