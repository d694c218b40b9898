package org.readout.timeline;

import java.util.List;

/**
 * Something dated in one release.
 *
 * @param when the date said, never the date published
 * @param inferred whether the date is ours and not the sentence's
 * @param parties names of those it concerns; where it names nobody, of those its release names
 * @param countries ISO 3166-1 alpha-2, likewise
 */
public record Fact(
        What what, When when, boolean inferred, List<String> parties, List<String> countries, Source source) {

    public Fact {
        parties = List.copyOf(parties);
        countries = List.copyOf(countries);
    }

    /** The entry that rests on this alone. */
    TimelineEntry entry() {
        return new TimelineEntry(what, when, inferred, parties, countries, List.of(source));
    }
}
