package org.readout.timeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.model.EventKind;
import org.readout.timeline.What.Encounter;

/**
 * Puts together the events that are one encounter: of one family (calls; ceremonies; all others, since one meeting is a
 * dialogue to one ministry and a visit to another), of the same time, with somebody in common, or with the same place
 * where one of the two names nobody. What a release dates by another encounter is not that other.
 */
final class Encounters {

    private Encounters() {}

    private record Told(Fact fact, Encounter event, Set<String> names) {

        static Told of(Fact fact) {
            return new Told(fact, (Encounter) fact.what(),
                    fact.parties().stream().map(Encounters::key).collect(Collectors.toSet()));
        }
    }

    /** The entries of facts that are encounters of one family on the same days. */
    static List<TimelineEntry> of(List<Fact> facts) {
        List<List<Told>> groups = new ArrayList<>();
        for (Fact fact : facts) {
            Told told = Told.of(fact);
            groups.stream()
                    .filter(group -> group.stream().anyMatch(member -> oneEncounter(member, told)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(told), () -> groups.add(new ArrayList<>(List.of(told))));
        }
        return groups.stream().map(Encounters::entry).toList();
    }

    static String family(EventKind kind) {
        return switch (kind) {
            case CALL -> "call";
            case CEREMONY -> "ceremony";
            case MEETING, VISIT, DIALOGUE, SUMMIT, CONFERENCE -> "in person";
        };
    }

    private static boolean oneEncounter(Told one, Told other) {
        boolean apart = one.fact.inferred() != other.fact.inferred();
        if (apart && one.fact.source().release().equals(other.fact.source().release())) {
            return false;
        }
        boolean clocks = one.fact.when().precision() == Precision.CLOCK && other.fact.when().precision() == Precision.CLOCK;
        if (clocks && !one.fact.when().meets(other.fact.when())) {
            return false;
        }
        if (!one.names.isEmpty() && !other.names.isEmpty()) {
            return one.names.stream().anyMatch(other.names::contains);
        }
        if (apart && one.event.name().contains(" ") && one.event.name().equalsIgnoreCase(other.event.name())) {
            return true;
        }
        String here = one.event.place();
        String there = other.event.place();
        return here == null || there == null
                ? one.fact.source().release().equals(other.fact.source().release())
                : key(here).equals(key(there));
    }

    /** The same for "Kim Hong-kyun" and "Hong Kyun Kim": words in order, without hyphens, case and accents. */
    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String[] parts = plain.split("[\\s\\p{Pd},]+");
        Arrays.sort(parts);
        return String.join(" ", parts);
    }

    private static TimelineEntry entry(List<Told> group) {
        Told best = group.stream().reduce(Encounters::better).orElseThrow();
        @Nullable String place = group.stream()
                .map(member -> member.event.place())
                .filter(candidate -> candidate != null && !candidate.isBlank())
                .findFirst()
                .orElse(null);
        boolean told = group.stream().anyMatch(member -> member.event.told());
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> countries = new LinkedHashSet<>();
        for (Told member : group) {
            member.fact.parties().forEach(name -> names.putIfAbsent(key(name), name));
            countries.addAll(member.fact.countries());
        }
        return new TimelineEntry(
                new Encounter(best.event.event(), best.event.name(), place, told), best.fact.when(),
                group.stream().allMatch(member -> member.fact.inferred()),
                List.copyOf(names.values()), List.copyOf(countries), sources(group));
    }

    /** Of a release that names one encounter several times, the first telling counts. */
    private static List<Source> sources(List<Told> group) {
        Map<UUID, Told> byRelease = new LinkedHashMap<>();
        group.forEach(member -> byRelease.merge(member.fact.source().release(), member, Encounters::better));
        return byRelease.values().stream().map(member -> member.fact.source()).toList();
    }

    /** Reported before cited, judged before suggested, a clock time before a day; else the first. */
    private static Told better(Told one, Told other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(Told told) {
        return (told.event.told() ? 4 : 0)
                + (told.fact.source().suggested() ? 0 : 2)
                + (told.fact.when().precision() == Precision.CLOCK ? 1 : 0);
    }
}
