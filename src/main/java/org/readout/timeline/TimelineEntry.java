package org.readout.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.Force;

/**
 * Something dated on the strip.
 *
 * @param when the date said, never the date published
 * @param inferred whether the date is ours and not the sentence's
 * @param parties names of those it concerns
 * @param countries ISO 3166-1 alpha-2 of those it concerns
 * @param sources the marks it rests on, at least one; several where releases tell of the same
 */
public record TimelineEntry(
        What what,
        When when,
        boolean inferred,
        List<String> parties,
        List<String> countries,
        List<Source> sources) {

    /** @throws IllegalArgumentException without a source */
    public TimelineEntry {
        parties = List.copyOf(parties);
        countries = List.copyOf(countries);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("An entry rests on a mark");
        }
    }

    public Kind kind() {
        return what.kind();
    }

    /** Of a commitment, else null. */
    public @Nullable Force force() {
        return what instanceof What.Promise promise ? promise.force() : null;
    }

    /** Of a commitment: where its line ends, or null. */
    public @Nullable DueEnd due() {
        return what instanceof What.Promise promise ? promise.due() : null;
    }

    /** Whether a release tells of it; otherwise it is only cited. */
    public boolean told() {
        return !(what instanceof What.Encounter encounter) || encounter.told();
    }

    public boolean overdue(@Nullable LocalDate today) {
        DueEnd due = due();
        return today != null && due != null && due.overdue(today);
    }

    /** The first source's mark: names the entry as long as that mark is there. */
    public UUID id() {
        return sources.getFirst().mark();
    }

    /** Whether the officer has still to judge every mark it rests on. */
    public boolean suggested() {
        return sources.stream().allMatch(Source::suggested);
    }

    public boolean in(@Nullable UUID release) {
        return sources.stream().anyMatch(source -> source.release().equals(release));
    }

    /** The source in {@code release}, else the first. */
    public Source sourceIn(@Nullable UUID release) {
        return sources.stream()
                .filter(source -> source.release().equals(release))
                .findFirst()
                .orElse(sources.getFirst());
    }
}
