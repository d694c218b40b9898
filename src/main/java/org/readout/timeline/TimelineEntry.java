package org.readout.timeline;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.Force;

/**
 * Something dated on the strip.
 *
 * @param when the date said, never the date published
 * @param labels longest first; the last may be empty where a dot alone says enough
 * @param spoken what it is and when, in words: for the tooltip and for a screen reader
 * @param force of a commitment, or null
 * @param due of a commitment: where its line ends, or null
 * @param told whether a release tells of it; otherwise it is only cited
 * @param sources the marks it rests on, at least one; several where releases tell of the same
 */
public record TimelineEntry(
        Lane lane,
        When when,
        List<String> labels,
        String spoken,
        @Nullable Force force,
        @Nullable DueEnd due,
        boolean told,
        List<Source> sources) {

    /** @throws IllegalArgumentException without a source or a label */
    public TimelineEntry {
        labels = List.copyOf(labels);
        sources = List.copyOf(sources);
        if (sources.isEmpty() || labels.isEmpty()) {
            throw new IllegalArgumentException("An entry rests on a mark and has a label");
        }
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
