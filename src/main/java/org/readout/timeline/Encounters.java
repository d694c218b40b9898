package org.readout.timeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Party;
import org.readout.model.ReviewPolicy;
import org.readout.model.Timex;

/**
 * Puts together the events that are one encounter: of one family (calls; ceremonies; all others, since one meeting is a
 * dialogue to one ministry and a visit to another), of the same time, with somebody in common, or with the same place
 * where one of the two names nobody.
 */
final class Encounters {

    private static final int NAME = 40;
    private static final int TAIL_WORDS = 2;

    private final Words words;
    private final ReviewPolicy policy;
    private final Map<String, List<Group>> groups = new LinkedHashMap<>();

    Encounters(Words words, ReviewPolicy policy) {
        this.words = words;
        this.policy = policy;
    }

    private record Told(AnnotatedRelease release, Event event, When when) {}

    private record Group(List<Told> members) {}

    void add(AnnotatedRelease release, Event event) {
        Timex date = event.date();
        if (date == null) {
            return;
        }
        Told told = new Told(release, event, When.of(date));
        List<Group> same = groups.computeIfAbsent(
                family(event.kind()) + " " + date.from() + " " + date.to(), key -> new ArrayList<>());
        for (Group group : same) {
            if (group.members.stream().anyMatch(member -> oneEncounter(member, told))) {
                group.members.add(told);
                return;
            }
        }
        same.add(new Group(new ArrayList<>(List.of(told))));
    }

    List<TimelineEntry> entries() {
        return groups.values().stream().flatMap(List::stream).map(this::entry).toList();
    }

    private static String family(EventKind kind) {
        return switch (kind) {
            case CALL -> "call";
            case CEREMONY -> "ceremony";
            case MEETING, VISIT, DIALOGUE, SUMMIT, CONFERENCE -> "in person";
        };
    }

    private static boolean oneEncounter(Told one, Told other) {
        boolean clocks = one.when.precision() == Precision.CLOCK && other.when.precision() == Precision.CLOCK;
        if (clocks && !one.when.meets(other.when)) {
            return false;
        }
        Set<String> here = names(one.event);
        Set<String> there = names(other.event);
        if (!here.isEmpty() && !there.isEmpty()) {
            return here.stream().anyMatch(there::contains);
        }
        String place = one.event.place();
        return place == null || other.event.place() == null
                ? one.release.release().id().equals(other.release.release().id())
                : key(place).equals(key(other.event.place()));
    }

    private static Set<String> names(Event event) {
        return event.participants().stream().map(Party::name).map(Encounters::key).collect(Collectors.toSet());
    }

    /** The same for "Kim Hong-kyun" and "Hong Kyun Kim": words in order, without hyphens, case and accents. */
    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String[] parts = plain.split("[\\s\\p{Pd},]+");
        Arrays.sort(parts);
        return String.join(" ", parts);
    }

    private TimelineEntry entry(Group group) {
        Told best = group.members.stream().reduce(this::better).orElseThrow();
        Event event = best.event;
        String place = group.members.stream()
                .map(member -> member.event.place())
                .filter(candidate -> candidate != null && !candidate.isBlank())
                .findFirst()
                .orElse(null);
        boolean told = group.members.stream().anyMatch(member -> member.event.reported());
        List<Source> sources = sources(group);
        String kind = words.kind(event.kind());
        String date = words.brief(best.when.timex());
        String title = title(event);
        List<String> labels = List.of(
                (place == null ? title : title + ", " + place) + " · " + date,
                (place == null || event.kind() == EventKind.CALL ? kind : place) + " " + date,
                date);
        String head = kind + " · " + words.full(best.when) + (place == null ? "" : ", " + place);
        String body = event.name().equalsIgnoreCase(kind) ? people(group) : event.name() + "\n" + people(group);
        return new TimelineEntry(
                Lane.MEETINGS, best.when, labels, words.spoken(head, body.strip(), told, sources), null, null, told,
                sources);
    }

    /** Of a release that names one encounter several times, the first telling counts. */
    private List<Source> sources(Group group) {
        Map<Object, Told> byRelease = new LinkedHashMap<>();
        for (Told member : group.members) {
            byRelease.merge(member.release.release().id(), member, this::better);
        }
        return byRelease.values().stream()
                .map(member -> Source.of(member.release, member.event, policy))
                .toList();
    }

    /** Reported before cited, judged before suggested, a clock time before a day; else the first. */
    private Told better(Told one, Told other) {
        return rank(other) > rank(one) ? other : one;
    }

    private int rank(Told told) {
        return (told.event.reported() ? 4 : 0)
                + (policy.awaits(told.event) ? 0 : 2)
                + (told.when.precision() == Precision.CLOCK ? 1 : 0);
    }

    /** The name where it is a proper one; of a long one the last words, which carry the sense. */
    private String title(Event event) {
        String name = event.name().strip();
        boolean proper = name.chars().skip(1).anyMatch(Character::isUpperCase);
        if (!proper || name.length() > 3 * NAME) {
            return words.kind(event.kind());
        }
        if (name.length() <= NAME) {
            return name;
        }
        String[] parts = name.split("\\s+");
        @Nullable String tail = parts.length <= TAIL_WORDS
                ? null
                : String.join(" ", Arrays.copyOfRange(parts, parts.length - TAIL_WORDS, parts.length));
        return words.shorten(tail == null ? name : tail, NAME);
    }

    private static String people(Group group) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Told member : group.members) {
            member.event.participants().forEach(party -> names.putIfAbsent(key(party.name()), party.name()));
        }
        return String.join(", ", names.values());
    }
}
