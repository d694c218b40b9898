package org.readout.dossier.clash;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.readout.dossier.told.Claim;
import org.readout.dossier.told.Kind;

/** Says which claims on one subject cannot both hold. */
final class ClaimRules {

    private static final int MINUTES = 10;
    private static final double SHARE = 0.25;
    private static final int MONTHS_OF_A_COUNT = 2;

    private ClaimRules() {}

    static List<Discrepancy> of(Collection<Claim> claims) {
        Kind kind = claims.iterator().next().kind();
        return switch (kind) {
            case ORDINAL -> ordinals(claims);
            case DATE -> List.of(Gathering.of(claims, "a day falls on one weekday"));
            case DURATION -> durations(claims);
            case PARTIES -> counts(claims);
            case PLACE, OFFICE, SPELLING, DUE -> List.of();
        };
    }

    /** Two numbers for one series on one day; of anniversaries, two within one release. */
    private static List<Discrepancy> ordinals(Collection<Claim> claims) {
        Map<String, List<Claim>> together = new TreeMap<>();
        for (Claim claim : claims) {
            together.computeIfAbsent(claim.on() == null ? claim.from().source() : claim.on().toString(), key -> new ArrayList<>()).add(claim);
        }
        List<Discrepancy> found = new ArrayList<>();
        together.values().stream()
                .filter(ClaimRules::differ)
                .map(same -> Gathering.of(same, same.getFirst().on() == null
                        ? "both are in one release"
                        : "both are of one series and of " + same.getFirst().on()))
                .forEach(found::add);
        return found;
    }

    private static List<Discrepancy> durations(Collection<Claim> claims) {
        int least = claims.stream().mapToInt(claim -> Integer.parseInt(claim.value())).min().orElseThrow();
        int most = claims.stream().mapToInt(claim -> Integer.parseInt(claim.value())).max().orElseThrow();
        boolean apart = most - least >= MINUTES && most - least > most * SHARE;
        return apart ? List.of(Gathering.of(claims, "the same people met once on that day")) : List.of();
    }

    /** Two counts within two months; a body that grows does so in time. */
    private static List<Discrepancy> counts(Collection<Claim> claims) {
        if (!differ(claims)) {
            return List.of();
        }
        List<LocalDate> days = claims.stream().map(Claim::on).filter(Objects::nonNull).map(LocalDate.class::cast).sorted().toList();
        boolean near = days.size() > 1 && ChronoUnit.MONTHS.between(days.getFirst(), days.getLast()) < MONTHS_OF_A_COUNT;
        return near ? List.of(Gathering.of(claims, "both count those who take part in one gathering")) : List.of();
    }

    private static boolean differ(Collection<Claim> claims) {
        return claims.stream().map(Claim::value).distinct().limit(2).count() > 1;
    }
}
