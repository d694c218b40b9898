package org.readout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Due;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;
import org.readout.model.Timex;

/** Gathers what is dated in releases. Rejected marks and what bears no date are left out. */
public final class Entries {

    private static final int ACTION = 34;
    private static final int DUE_ACTION = 44;

    private final Words words;
    private final ReviewPolicy policy;

    private Entries(Words words, ReviewPolicy policy) {
        this.words = words;
        this.policy = policy;
    }

    /** The entries of {@code releases} in English words, in the order of time. */
    public static List<TimelineEntry> of(List<AnnotatedRelease> releases) {
        return of(releases, Words.english(), ReviewPolicy.USUAL);
    }

    /**
     * The entries of {@code releases}, in the order of time; of one time, in the order of lanes.
     *
     * @param policy what the officer is asked to judge: the rest is not shown as waiting
     */
    public static List<TimelineEntry> of(List<AnnotatedRelease> releases, Words words, ReviewPolicy policy) {
        Entries entries = new Entries(words, policy);
        List<TimelineEntry> all = new ArrayList<>();
        Encounters encounters = new Encounters(words, policy);
        for (AnnotatedRelease release : releases) {
            release.events().stream().filter(Entries::stands).forEach(event -> encounters.add(release, event));
            release.commitments().stream()
                    .filter(commitment -> stands(commitment) && commitment.force() != Force.POSITION)
                    .forEach(commitment -> entries.addCommitment(release, commitment, all));
        }
        all.addAll(encounters.entries());
        all.addAll(entries.dates(releases));
        all.sort(Comparator.comparing(TimelineEntry::when).thenComparing(TimelineEntry::lane));
        return List.copyOf(all);
    }

    /** How many commitments and reported events have no place on the strip because nothing says when they were. */
    public static int undated(List<AnnotatedRelease> releases) {
        long count = 0;
        for (AnnotatedRelease release : releases) {
            count += release.events().stream()
                    .filter(event -> stands(event) && event.reported() && event.date() == null)
                    .count();
            count += release.commitments().stream()
                    .filter(commitment -> stands(commitment) && commitment.force() != Force.POSITION)
                    .filter(commitment -> commitment.said() == null)
                    .count();
        }
        return Math.toIntExact(count);
    }

    private static boolean stands(Mark mark) {
        return mark.review() != Review.REJECTED;
    }

    private void addCommitment(AnnotatedRelease release, Commitment commitment, List<TimelineEntry> all) {
        Timex said = commitment.said();
        if (said == null) {
            return;
        }
        When when = When.of(said);
        DueEnd due = due(commitment);
        Source source = Source.of(release, commitment, policy);
        String force = words.force(commitment.force());
        String head = (commitment.restated() ? words.get("restated", force) : force) + " · " + words.full(when);
        String what = due == null
                ? commitment.action()
                : words.get("due", commitment.action(), inferred(words.full(due.when()), due.inferred()));
        all.add(new TimelineEntry(
                Lane.COMMITMENTS,
                when,
                List.of(words.shorten(commitment.action(), ACTION), ""),
                words.spoken(head, what, true, List.of(source)),
                commitment.force(),
                due,
                true,
                List.of(source)));
    }

    private @Nullable DueEnd due(Commitment commitment) {
        Due due = commitment.due();
        if (due == null || due.date() == null) {
            return null;
        }
        String date = words.brief(due.date());
        String full = words.briefWithYear(due.date());
        return new DueEnd(
                When.of(due.date()),
                due.inferred(),
                commitment.status(),
                List.of(
                        words.shorten(commitment.action(), DUE_ACTION) + " · " + inferred(full, due.inferred()),
                        inferred(full, due.inferred()),
                        inferred(date, due.inferred()),
                        ""));
    }

    private String inferred(String date, boolean inferred) {
        return inferred ? words.get("inferred", date) : date;
    }

    /** One entry for each value: two releases that name one day share its dot, and a release counts once. */
    private List<TimelineEntry> dates(List<AnnotatedRelease> releases) {
        Map<Timex, Map<Object, Source>> byValue = new LinkedHashMap<>();
        for (AnnotatedRelease release : releases) {
            for (Mention mention : release.mentions()) {
                if (mention.type() == NameType.DATE && mention.value() != null && stands(mention)) {
                    byValue.computeIfAbsent(mention.value(), value -> new LinkedHashMap<>())
                            .merge(release.release().id(), Source.of(release, mention, policy), Entries::better);
                }
            }
        }
        List<TimelineEntry> entries = new ArrayList<>();
        byValue.forEach((value, sources) -> entries.add(date(value, List.copyOf(sources.values()))));
        return entries;
    }

    private static Source better(Source first, Source second) {
        return first.suggested() && !second.suggested() ? second : first;
    }

    private TimelineEntry date(Timex value, List<Source> sources) {
        When when = When.of(value);
        String head = words.get("mentioned", words.full(when));
        return new TimelineEntry(
                Lane.DATES,
                when,
                List.of(words.briefWithYear(value), words.brief(value), ""),
                words.spoken(head, sources.getFirst().quote(), true, sources),
                null,
                null,
                true,
                sources);
    }
}
