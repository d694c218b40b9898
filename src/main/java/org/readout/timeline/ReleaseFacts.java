package org.readout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Due;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;
import org.readout.model.Timex;

/**
 * What is dated in one release. Rejected marks and what bears no date are left out.
 *
 * @param undated commitments and encounters that have no place on the strip because nothing says when they were;
 *     in the order of their paragraphs
 */
public record ReleaseFacts(List<Fact> facts, List<Undated> undated) {

    public ReleaseFacts {
        facts = List.copyOf(facts);
        undated = undated.stream().sorted(Comparator.comparing(one -> one.source().paragraph())).toList();
    }

    /** @param policy what the officer is asked to judge: the rest is not shown as waiting */
    public static ReleaseFacts of(AnnotatedRelease release, ReviewPolicy policy) {
        return new Reading(release, policy).read();
    }

    private static final class Reading {

        private final AnnotatedRelease release;
        private final ReviewPolicy policy;
        private final List<Event> events;
        private final List<Commitment> commitments;
        private final List<String> parties;
        private final List<String> countries;
        private final List<Fact> facts = new ArrayList<>();
        private final List<Undated> undated = new ArrayList<>();
        /** Most statements of a release concern the same: each list is kept once. */
        private final Map<List<String>, List<String>> lists = new HashMap<>();

        Reading(AnnotatedRelease release, ReviewPolicy policy) {
            this.release = release;
            this.policy = policy;
            events = release.events().stream().filter(Reading::stands).toList();
            commitments = release.commitments().stream()
                    .filter(commitment -> stands(commitment) && commitment.force() != Force.POSITION).toList();
            List<Party> all = Stream.concat(
                    events.stream().filter(Event::reported).flatMap(event -> event.participants().stream()),
                    commitments.stream().flatMap(commitment -> concerned(commitment).stream())).toList();
            parties = each(all, Party::name);
            countries = each(all, Party::country);
        }

        ReleaseFacts read() {
            events.forEach(this::event);
            commitments.forEach(this::commitment);
            List<Mention> dates = new ArrayList<>();
            List<Mention> occasions = new ArrayList<>();
            for (Mention mention : release.mentions()) {
                if (stands(mention) && mention.type() == NameType.DATE && mention.value() != null) {
                    dates.add(mention);
                } else if (stands(mention) && mention.type() == NameType.EVENT && Anniversaries.names(mention.anchor().quote())) {
                    occasions.add(mention);
                }
            }
            dates.forEach(this::date);
            occasions.forEach(mention -> Anniversaries.dateBeside(release.release().version(), mention, dates)
                    .ifPresent(when -> add(new What.Anniversary(mention.entity()), When.of(when), true, List.of(), mention)));
            if (release.release().publication().published() != null) {
                facts.add(new Fact(new What.Published(), When.day(release.release().publication().published()), false,
                        parties, countries, Source.of(release)));
            }
            return new ReleaseFacts(facts, undated);
        }

        private void event(Event event) {
            Optional<Timex> beside = event.date() == null ? Occasions.dateOf(event, release.release().version(), events)
                    : Optional.empty();
            if (beside.isPresent()) {
                add(encounter(event), When.of(beside.get()), true, event.participants(), event);
            } else if (event.date() == null) {
                undated(encounter(event), event.participants(), event);
            } else if (Anniversaries.names(event.name())) {
                add(new What.Anniversary(event.name()), When.of(event.date()), false, event.participants(), event);
            } else {
                add(encounter(event), When.of(event.date()), false, event.participants(), event);
            }
        }

        private void commitment(Commitment commitment) {
            if (commitment.said() == null) {
                undated(promise(commitment), concerned(commitment), commitment);
            } else {
                add(promise(commitment), When.of(commitment.said()), false, concerned(commitment), commitment);
            }
        }

        private void date(Mention mention) {
            add(new What.Mentioned(), When.of(Objects.requireNonNull(mention.value())), false, List.of(), mention);
        }

        private void add(What what, When when, boolean inferred, List<Party> who, Mark mark) {
            boolean own = concernsAlone(what, who);
            facts.add(new Fact(
                    what, when, inferred,
                    own ? each(who, Party::name) : parties,
                    own ? each(who, Party::country) : countries,
                    Source.of(release, mark, policy)));
        }

        private void undated(What what, List<Party> who, Mark mark) {
            boolean own = concernsAlone(what, who);
            undated.add(new Undated(
                    what,
                    own ? each(who, Party::name) : parties,
                    own ? each(who, Party::country) : countries,
                    Source.of(release, mark, policy)));
        }

        /** Whether it concerns those it names; else, naming nobody, all whom its release names. */
        private static boolean concernsAlone(What what, List<Party> who) {
            return !who.isEmpty() || what instanceof What.Encounter;
        }

        private static What encounter(Event event) {
            return new What.Encounter(event.kind(), event.name(), event.place(), event.reported());
        }

        private static What promise(Commitment commitment) {
            return new What.Promise(commitment.force(), commitment.action(), commitment.restated(), due(commitment));
        }

        private static List<Party> concerned(Commitment commitment) {
            return Stream.concat(commitment.parties().stream(), Stream.ofNullable(commitment.addressee())).toList();
        }

        private static @Nullable DueEnd due(Commitment commitment) {
            Due due = commitment.due();
            return due == null || due.date() == null || due.inferred() && Anniversaries.isYearOf(commitment, due.date())
                    ? null
                    : new DueEnd(When.of(due.date()), due.inferred(), commitment.status());
        }

        private List<String> each(List<Party> parties, Function<Party, @Nullable String> part) {
            Set<String> found = new LinkedHashSet<>();
            for (Party party : parties) {
                String value = part.apply(party);
                if (value != null && !value.isBlank()) {
                    // The same few names in all releases: held once each.
                    found.add(value.intern());
                }
            }
            return lists.computeIfAbsent(List.copyOf(found), list -> list);
        }

        private static boolean stands(Mark mark) {
            return mark.review() != Review.REJECTED;
        }
    }
}
