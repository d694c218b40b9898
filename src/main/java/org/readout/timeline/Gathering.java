package org.readout.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReviewPolicy;

/**
 * The entries of a library, gathered from what each release says. What several releases say of the same is one entry. A
 * release that changes costs what it says, not what the library holds; not for several threads at once.
 */
public final class Gathering {

    private final Map<UUID, Kept> releases = new LinkedHashMap<>();
    /** What may be told by several releases, by what is the same in all of them. */
    private final Map<Shared, List<Fact>> shared = new HashMap<>();
    private final Map<Shared, List<TimelineEntry>> merged = new HashMap<>();
    private final Set<Shared> stale = new HashSet<>();
    /**
     * What is kept of a release.
     *
     * @param own what it alone tells
     * @param keys of what others may tell too
     * @param unplaced what it tells without saying when, in the order of the text
     */
    private record Kept(List<TimelineEntry> own, List<Shared> keys, List<Unplaced> unplaced) {

        Kept {
            own = List.copyOf(own);
            keys = List.copyOf(keys);
            unplaced = List.copyOf(unplaced);
        }
    }

    /** What two tellings of the same have in common. */
    private record Shared(Kind kind, String what, LocalDate from, LocalDate to) {}

    /** The entries of {@code releases}, as the desk is usually set. */
    public static List<TimelineEntry> of(List<AnnotatedRelease> releases) {
        return of(releases, ReviewPolicy.USUAL);
    }

    /** @param policy what the officer is asked to judge: the rest is not shown as waiting */
    public static List<TimelineEntry> of(List<AnnotatedRelease> releases, ReviewPolicy policy) {
        Gathering gathering = new Gathering();
        releases.forEach(release -> gathering.put(release.release().id(), ReleaseFacts.of(release, policy)));
        return gathering.entries();
    }

    /** Takes what a release says in the place of what it said. */
    public void put(UUID release, ReleaseFacts says) {
        remove(release);
        List<TimelineEntry> alone = new ArrayList<>();
        Set<Shared> keys = new LinkedHashSet<>();
        for (Fact fact : says.facts()) {
            Shared key = key(fact);
            if (key == null) {
                alone.add(fact.entry());
            } else {
                shared.computeIfAbsent(key, wanted -> new ArrayList<>()).add(fact);
                stale.add(key);
                keys.add(key);
            }
        }
        releases.put(release, new Kept(alone, List.copyOf(keys), Unplaced.of(release, says.undated())));
    }

    /** Forgets a release; nothing happens where it is not known. */
    public void remove(UUID release) {
        Kept said = releases.remove(release);
        if (said == null) {
            return;
        }
        said.keys().forEach(key -> {
            shared.getOrDefault(key, new ArrayList<>()).removeIf(fact -> fact.source().release().equals(release));
            stale.add(key);
        });
    }

    public void clear() {
        releases.clear();
        shared.clear();
        merged.clear();
        stale.clear();
    }

    /** What has no place on the strip because nothing says when it was: of the release taken in last first. */
    public List<Unplaced> unplaced() {
        return releases.entrySet().stream()
                .sorted(Map.Entry.<UUID, Kept>comparingByKey().reversed())
                .flatMap(release -> release.getValue().unplaced().stream())
                .toList();
    }

    /** All there is, in the order of time; of one time, in the order of kinds. */
    public List<TimelineEntry> entries() {
        stale.forEach(this::merge);
        stale.clear();
        return Stream.concat(releases.values().stream().map(Kept::own), merged.values().stream())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TimelineEntry::when)
                        .thenComparing(TimelineEntry::kind)
                        .thenComparing(entry -> entry.sources().getFirst().release())
                        .thenComparing(entry -> entry.sources().getFirst().paragraph()))
                .toList();
    }

    private void merge(Shared key) {
        List<Fact> facts = shared.getOrDefault(key, List.of());
        if (facts.isEmpty()) {
            shared.remove(key);
            merged.remove(key);
            return;
        }
        // Ids count up with time, so that the release taken in first comes first, whichever was changed last.
        List<Fact> inOrder = facts.stream().sorted(Comparator.comparing(fact -> fact.source().release())).toList();
        merged.put(key, key.kind == Kind.MEETING ? Encounters.of(inOrder) : List.of(one(inOrder)));
    }

    private static TimelineEntry one(List<Fact> facts) {
        Fact first = facts.getFirst();
        Set<String> parties = new LinkedHashSet<>();
        Set<String> countries = new LinkedHashSet<>();
        Map<UUID, Source> sources = new LinkedHashMap<>();
        for (Fact fact : facts) {
            parties.addAll(fact.parties());
            countries.addAll(fact.countries());
            sources.merge(fact.source().release(), fact.source(),
                    (one, other) -> one.suggested() && !other.suggested() ? other : one);
        }
        boolean inferred = facts.stream().allMatch(Fact::inferred);
        return new TimelineEntry(first.what(), first.when(), inferred, List.copyOf(parties), List.copyOf(countries),
                List.copyOf(sources.values()));
    }

    private static @Nullable Shared key(Fact fact) {
        LocalDate from = fact.when().timex().from();
        LocalDate to = fact.when().timex().to();
        return switch (fact.what()) {
            case What.Encounter encounter -> new Shared(Kind.MEETING, Encounters.family(encounter.event()), from, to);
            case What.Anniversary anniversary ->
                    new Shared(Kind.ANNIVERSARY, Anniversaries.key(anniversary.name()), from, to);
            case What.Mentioned mentioned ->
                    new Shared(Kind.DATE, fact.when().timex().value() + " " + fact.when().timex().mod(), from, to);
            case What.Promise promise -> null;
            case What.Published published -> null;
        };
    }
}
