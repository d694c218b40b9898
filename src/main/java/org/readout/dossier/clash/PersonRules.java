package org.readout.dossier.clash;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.readout.dossier.told.Claim;
import org.readout.dossier.told.Kind;
import org.readout.dossier.told.Offices;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.dossier.who.Spellings;

/** Says where one person is spelled in two ways by one issuer, or given two ranks of one office at one time. */
final class PersonRules {

    private static final Set<String> RANKS = Set.of("vice", "deputy", "under", "parliamentary");
    private static final int DAYS = 7;

    private final Offices offices;

    PersonRules(States states) {
        offices = new Offices(states);
    }

    /** @param claims on one person */
    List<Discrepancy> of(String person, List<Claim> claims) {
        List<Discrepancy> found = new ArrayList<>(spellings(person, claims));
        List<Claim> held = claims.stream()
                .filter(claim -> claim.kind() == Kind.OFFICE && claim.on() != null)
                .sorted(Comparator.comparing(Claim::on, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Claim::from, Told.BY_NAME).thenComparing(Claim::offset))
                .toList();
        for (int i = 0; i < held.size(); i++) {
            for (int j = i + 1; j < held.size() && near(held.get(i), held.get(j)); j++) {
                if (!held.get(i).value().equals(held.get(j).value()) && clash(held.get(i), held.get(j))) {
                    found.add(Gathering.of(List.of(named(held.get(i), person), named(held.get(j), person)),
                            "both are given to one person within a week"));
                }
            }
        }
        return found;
    }

    /** House styles differ; only what one issuer spells in two ways is a slip. */
    private static List<Discrepancy> spellings(String person, List<Claim> claims) {
        TreeMap<String, List<Claim>> byIssuer = new TreeMap<>();
        claims.stream().filter(claim -> claim.kind() == Kind.SPELLING)
                .forEach(claim -> byIssuer.computeIfAbsent(claim.from().publisher(), issuer -> new ArrayList<>()).add(claim));
        List<Discrepancy> found = new ArrayList<>();
        byIssuer.forEach((issuer, same) -> {
            List<Claim> each = oneEach(same);
            List<Claim> odd = each.stream()
                    .filter(claim -> each.stream().anyMatch(other -> Spellings.differ(claim.value(), other.value())))
                    .map(claim -> named(claim, person))
                    .toList();
            if (!odd.isEmpty()) {
                found.add(Gathering.of(odd, issuer.isEmpty() ? "one person" : "one person, spelled by " + issuer));
            }
        });
        return found;
    }

    /** The first place of each spelling says enough. */
    private static List<Claim> oneEach(List<Claim> claims) {
        Set<String> seen = new HashSet<>();
        return claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.from().on(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Claim::from, Told.BY_NAME).thenComparing(Claim::offset))
                .filter(claim -> seen.add(claim.value()))
                .toList();
    }

    private static Claim named(Claim claim, String person) {
        return new Claim(claim.kind(), claim.kind().code() + ' ' + person, person, claim.value(), null, claim.from(), claim.quote(),
                claim.offset(), claim.paragraph());
    }

    private static boolean near(Claim one, Claim other) {
        LocalDate first = one.on();
        LocalDate second = other.on();
        return first != null && second != null && ChronoUnit.DAYS.between(first, second) <= DAYS;
    }

    private boolean clash(Claim one, Claim other) {
        Offices.Read here = offices.read(one.value());
        Offices.Read there = offices.read(other.value());
        boolean abroad = here.country() != null && there.country() != null && !here.country().equals(there.country());
        if (here.core().equals(there.core())) {
            return abroad;
        }
        Set<String> more = new HashSet<>(here.core().size() > there.core().size() ? here.core() : there.core());
        Set<String> less = here.core().size() > there.core().size() ? there.core() : here.core();
        boolean within = more.containsAll(less);
        more.removeAll(less);
        return within && less.size() > 1 && !more.isEmpty() && RANKS.containsAll(more);
    }
}
