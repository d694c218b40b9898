package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReviewPolicy;
import org.readout.timeline.Arrangement;
import org.readout.timeline.Filter;
import org.readout.timeline.Gathering;
import org.readout.timeline.Kind;
import org.readout.timeline.ReleaseFacts;
import org.readout.timeline.Timeline;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.Unplaced;
import org.readout.timeline.Words;

/** Makes the strip out of what it is told of releases. Works in the background, one order after the other. */
final class Feed {

    private final Words words;
    private final Gathering gathering = new Gathering();
    private volatile List<TimelineEntry> entries = List.of();
    private List<Unplaced> unplaced = List.of();
    /** Whether something was taken in since the entries were put in order. */
    private boolean stale;

    /**
     * Releases told, or told anew.
     *
     * @param begins whether all that was told before is to be forgotten
     * @param gone releases the library no longer has
     * @param policy what the officer is asked to judge
     */
    record Page(boolean begins, List<AnnotatedRelease> releases, Set<UUID> gone, ReviewPolicy policy) {}

    /** How the strip is wanted. */
    record Wanted(Arrangement arrangement, Filter filter, @Nullable LocalDate today) {}

    /**
     * The strip as it is now.
     *
     * @param unplaced what is wanted and has no place on it
     */
    record Made(Wanted as, Timeline timeline, List<Unplaced> unplaced, Map<Kind, Integer> counts, int overdue) {}

    Feed(Words words) {
        this.words = words;
    }

    /** Takes in what releases say, and no more of them than that. */
    void take(List<Page> pages) {
        for (Page page : pages) {
            if (page.begins()) {
                gathering.clear();
            }
            page.gone().forEach(gathering::remove);
            for (AnnotatedRelease release : page.releases()) {
                UUID id = release.release().id();
                gathering.put(id, ReleaseFacts.of(release, page.policy()));
            }
        }
        stale |= !pages.isEmpty();
    }

    /** The strip of all that was taken in. Most changes are of no date: then it stays as it was drawn. */
    Made make(Wanted wanted, @Nullable Made before) {
        if (stale) {
            entries = gathering.entries();
            unplaced = gathering.unplaced();
            stale = false;
        }
        List<TimelineEntry> shown = wanted.filter().of(entries);
        List<Unplaced> beside = unplaced.stream().filter(wanted.filter()::wants).toList();
        if (before != null && before.as.arrangement().equals(wanted.arrangement())
                && Objects.equals(wanted.today(), before.as.today()) && shown.equals(before.timeline.entries())) {
            return new Made(wanted, before.timeline, beside, before.counts, before.overdue);
        }
        return of(shown, wanted, words, beside);
    }

    /** The strip of entries alone. @param unplaced what has no place on it */
    static Made of(List<TimelineEntry> shown, Wanted wanted, Words words, List<Unplaced> unplaced) {
        Timeline timeline = new Timeline(shown, wanted.arrangement(), words, wanted.today());
        Map<Kind, Integer> counts = new HashMap<>();
        int overdue = 0;
        for (TimelineEntry entry : shown) {
            counts.merge(entry.kind(), 1, Integer::sum);
            if (entry.due() != null) {
                counts.merge(Kind.DUE, 1, Integer::sum);
                overdue += entry.overdue(wanted.today()) ? 1 : 0;
            }
        }
        return new Made(wanted, timeline, unplaced, counts, overdue);
    }

    /** Everything gathered, wanted by the filter or not. To be asked in the background, like all else. */
    List<TimelineEntry> all() {
        return entries;
    }
}
