package org.readout.dossier.clash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.readout.dossier.thread.Threads;
import org.readout.dossier.told.Claim;
import org.readout.dossier.told.Kind;
import org.readout.dossier.told.Met;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.dossier.who.Entities;
import org.readout.dossier.who.Entity;
import org.readout.dossier.who.Spellings;
import org.readout.model.NameType;

/**
 * What does not agree. Few false alarms matter more than finding all: only claims on what is surely one thing are held
 * against one another. A release that comes or goes touches the subjects it speaks of alone.
 */
public final class Discrepancies {

    private static final Comparator<Discrepancy> ORDER = Comparator.comparing(Discrepancy::kind).thenComparing(Discrepancy::key);

    private final Entities entities;
    private final Threads threads;
    private final MetRules metRules;
    private final PersonRules personRules;
    /** Claims by what they are on; of persons by the key of the spelling. */
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, List<Met>> met = new HashMap<>();
    private final Map<UUID, Told> told = new HashMap<>();

    public Discrepancies(States states, Entities entities, Threads threads) {
        this.entities = entities;
        this.threads = threads;
        metRules = new MetRules(states);
        personRules = new PersonRules(states);
    }

    public void put(Told release) {
        for (Claim claim : release.claims()) {
            claims.computeIfAbsent(subject(claim), key -> new ArrayList<>(1)).add(claim);
        }
        for (Met one : release.met()) {
            String who = who(one);
            if (!who.isEmpty()) {
                met.computeIfAbsent(who, key -> new ArrayList<>(1)).add(one);
            }
        }
        told.put(release.release(), release);
    }

    public void remove(UUID release) {
        Told gone = told.remove(release);
        if (gone == null) {
            return;
        }
        gone.claims().forEach(claim -> drop(claims, subject(claim), claim));
        gone.met().forEach(one -> drop(met, who(one), one));
    }

    private static <T> void drop(Map<String, List<T>> index, String key, T gone) {
        index.computeIfPresent(key, (same, all) -> {
            all.remove(gone);
            return all.isEmpty() ? null : all;
        });
    }

    /** Numbers of a series are held against one another on one day alone, those of anniversaries in one release. */
    private static String subject(Claim claim) {
        if (isOnPerson(claim.kind())) {
            return person(Spellings.key(claim.name()));
        }
        return claim.kind() == Kind.ORDINAL
                ? claim.subject() + ' ' + (claim.on() == null ? claim.from().release() : claim.on())
                : claim.subject();
    }

    private static String person(String key) {
        return "person " + key;
    }

    private static boolean isOnPerson(Kind kind) {
        return kind == Kind.SPELLING || kind == Kind.OFFICE;
    }

    /** Who met, two or more by full name, and whether by telephone; empty where nobody can tell. */
    private static String who(Met one) {
        List<String> keys = one.who().stream().map(Spellings::key).filter(key -> key.indexOf(' ') > 0).sorted().distinct().toList();
        return keys.size() < 2 ? "" : (one.isCall() ? "call " : "meeting ") + String.join(", ", keys);
    }

    /** All that does not agree, by kind. */
    public List<Discrepancy> all() {
        Map<String, Discrepancy> found = new TreeMap<>();
        claims.values().forEach(same -> collect(found, ofClaims(same)));
        met.values().forEach(same -> collect(found, metRules.of(same)));
        entities.all().forEach(entity -> collect(found, ofPerson(entity)));
        threads.dated().forEach((key, dated) -> collect(found, DueRules.of(key, () -> threads.name(key), dated)));
        return once(found.values().stream());
    }

    /** In a fixed order. One promise in several threads is one contradiction. */
    private static List<Discrepancy> once(Stream<Discrepancy> found) {
        Set<List<Quoted>> told = new HashSet<>();
        return found.sorted(ORDER).filter(each -> each.kind() != Kind.DUE || told.add(each.quotes())).toList();
    }

    /** What a release has a part in. */
    public List<Discrepancy> in(UUID release) {
        Told one = told.get(release);
        if (one == null) {
            return List.of();
        }
        Map<String, Discrepancy> found = new TreeMap<>();
        Set<String> subjects = new TreeSet<>();
        one.claims().forEach(claim -> subjects.add(subject(claim)));
        subjects.forEach(subject -> collect(found, ofClaims(claims.getOrDefault(subject, List.of()))));
        Set<String> people = new TreeSet<>();
        one.met().forEach(each -> people.add(who(each)));
        people.forEach(who -> collect(found, metRules.of(met.getOrDefault(who, List.of()))));
        entities.in(release, Set.of(NameType.PERSON)).forEach(entity -> collect(found, ofPerson(entity)));
        threads.datedIn(release).forEach((key, dated) -> collect(found, DueRules.of(key, () -> threads.name(key), dated)));
        return once(found.values().stream()
                .filter(each -> each.quotes().stream().anyMatch(quoted -> quoted.from().release().equals(release))));
    }

    private static List<Discrepancy> ofClaims(List<Claim> all) {
        if (all.size() < 2 || isOnPerson(all.getFirst().kind())) {
            return List.of();
        }
        return ClaimRules.of(all);
    }

    private List<Discrepancy> ofPerson(Entity entity) {
        if (entity.type() != NameType.PERSON) {
            return List.of();
        }
        List<Claim> all = new ArrayList<>();
        entity.parts().forEach(part -> all.addAll(claims.getOrDefault(person(part), List.of())));
        return personRules.of(entity.name(), all);
    }

    private static void collect(Map<String, Discrepancy> found, List<Discrepancy> more) {
        more.forEach(each -> found.merge(each.key(), each,
                (one, other) -> one.quotes().size() >= other.quotes().size() ? one : other));
    }
}
