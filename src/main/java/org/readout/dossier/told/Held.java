package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;

/**
 * An office as one release gives it to one person.
 *
 * @param words as the release has them
 * @param core what is left of the words without country, articles and the like, so that "Minister for Foreign Affairs of
 *     Japan" and "Japanese Foreign Minister" have the same
 * @param country ISO 3166-1 alpha-2 of the state it is an office of; null where the release does not say
 * @param on the day of what is reported; null where the release has no date
 */
public record Held(String words, Set<String> core, @Nullable String country, Level level, @Nullable LocalDate on) {

    public Held {
        core = Set.copyOf(core);
    }

    private static final Set<String> RANKS = WordList.of(Held.class, "ranks.txt");

    /** Whether this is the other in fewer words: "Minister" of "Minister of Foreign Affairs", never "President" of "Vice President". */
    public boolean isShortFor(Held other) {
        return !core.isEmpty() && other.core.size() > core.size() && other.core.containsAll(core)
                && (country == null || other.country == null || country.equals(other.country))
                && RANKS.stream().allMatch(rank -> core.contains(rank) == other.core.contains(rank));
    }

    /** Whether nothing speaks against both being one office. */
    public boolean sameAs(Held other) {
        return !core.isEmpty() && core.equals(other.core)
                && (country == null || other.country == null || country.equals(other.country));
    }
}
