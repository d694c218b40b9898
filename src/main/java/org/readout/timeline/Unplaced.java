package org.readout.timeline;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.readout.model.Force;

/**
 * As much of what bears no date as is kept for a whole library: what a filter asks, and where the rest is found. Four of five
 * commitments bear none, and their words were most of what a strip held.
 *
 * @param nth which it is of the {@link ReleaseFacts#undated} of its release, counted from 0
 * @param force of a commitment, else null
 * @param parties names of those it concerns
 * @param countries ISO 3166-1 alpha-2 of those it concerns
 * @param suggested whether the officer has still to judge it
 */
public record Unplaced(
        UUID release, int nth, @Nullable Force force, List<String> parties, List<String> countries, boolean suggested) {

    public Unplaced {
        parties = List.copyOf(parties);
        countries = List.copyOf(countries);
    }

    static List<Unplaced> of(UUID release, List<Undated> undated) {
        return IntStream.range(0, undated.size()).mapToObj(nth -> {
            Undated one = undated.get(nth);
            return new Unplaced(release, nth, one.force(), one.parties(), one.countries(), one.source().suggested());
        }).toList();
    }
}
