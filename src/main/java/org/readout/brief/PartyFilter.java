package org.readout.brief;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.readout.model.Party;

/**
 * Finds the parties a brief asks for: by name in either order and any spelling of hyphens ("Kim Hong-kyun" finds "Kim
 * Hong Kyun", "Kim" both), or by state, as ISO 3166-1 code or English name.
 */
final class PartyFilter {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final List<String> wanted;

    PartyFilter(List<String> wanted) {
        this.wanted = wanted.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    boolean asksForAll() {
        return wanted.isEmpty();
    }

    boolean acceptsAny(Stream<Party> parties) {
        return asksForAll() || parties.anyMatch(party -> wanted.stream().anyMatch(name -> isNamed(party, name)));
    }

    private static boolean isNamed(Party party, String name) {
        String country = party.country();
        if (country != null && isCountry(country, name)) {
            return true;
        }
        return sameName(party.name(), name);
    }

    private static boolean isCountry(String code, String name) {
        if (code.equalsIgnoreCase(name)) {
            return true;
        }
        return words(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)).containsAll(words(name))
                && !words(name).isEmpty();
    }

    private static boolean sameName(String full, String name) {
        Set<String> words = words(name);
        Set<String> fullWords = words(full);
        return !words.isEmpty()
                && (fullWords.containsAll(words) || unspaced(full).equals(unspaced(name)));
    }

    /** "Kim Hongkyun" and "Kim Hong-kyun" are one. */
    private static String unspaced(String text) {
        return BETWEEN_WORDS.matcher(folded(text)).replaceAll("");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(BETWEEN_WORDS.split(folded(text))));
        words.remove("");
        return words;
    }
}
