package org.readout.dossier.clash;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Numbered;
import org.readout.dossier.told.Told;

/**
 * The numbers that releases give to encounters of a series and to anniversaries. Of releases already out only what is surely
 * one thing is held against one another, as {@link ClaimRules} has it; of a draft its writer is told of all that is odd.
 */
public final class Series {

    private static final int WEEK = 7;
    private static final Comparator<Numbered> LATEST = Comparator
            .comparing(Numbered::on, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Numbered::from, Told.BY_NAME).thenComparing(Numbered::offset);

    private final Map<UUID, List<Numbered>> numbers = new HashMap<>();

    /** A number, the one it does not go with, and why. */
    public record Odd(Numbered ours, Numbered theirs, String why) {}

    public void put(Told release) {
        if (!release.numbers().isEmpty()) {
            numbers.put(release.release(), release.numbers());
        }
    }

    public void remove(UUID release) {
        numbers.remove(release);
    }

    /** The numbers of a release that do not go with those of the others, each once. */
    public List<Odd> against(UUID release) {
        List<Odd> odd = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Numbered ours : numbers.getOrDefault(release, List.of())) {
            if (said.add(ours.number() + " " + ours.name())) {
                Odd found = ours.isAnniversary() ? anniversary(ours) : encounter(ours);
                if (found != null) {
                    odd.add(found);
                }
            }
        }
        return odd;
    }

    private List<Numbered> others(Numbered ours) {
        return numbers.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(ours.from().release()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(theirs -> theirs.on() != null && theirs.isAnniversary() == ours.isAnniversary() && mayBeOne(ours, theirs))
                .sorted(LATEST)
                .toList();
    }

    /** An anniversary named without its occasion may be any of the same states'; a series has one name. */
    private static boolean mayBeOne(Numbered one, Numbered other) {
        if (!one.isAnniversary()) {
            return one.series().equals(other.series());
        }
        Set<String> both = new HashSet<>(one.series());
        both.retainAll(other.series());
        boolean named = both.size() > 1;
        boolean unnamed = one.series().size() == 1 || other.series().size() == 1;
        return one.sides().equals(other.sides()) && (named || unnamed && !one.sides().isEmpty());
    }

    /** None of the same number within a year, and another that does not differ as the years do. */
    private @Nullable Odd anniversary(Numbered ours) {
        LocalDate day = ours.on();
        if (day == null) {
            return null;
        }
        List<Numbered> near = others(ours).stream()
                .filter(theirs -> Math.abs(ChronoUnit.DAYS.between(theirs.on(), day)) <= 365)
                .toList();
        if (near.stream().anyMatch(theirs -> theirs.number() == ours.number())) {
            return null;
        }
        return near.reversed().stream()
                .filter(theirs -> ours.number() - theirs.number() != day.getYear() - year(theirs))
                .findFirst()
                .map(theirs -> new Odd(ours, theirs, "the library has another number within a year"))
                .orElse(null);
    }

    private static int year(Numbered numbered) {
        LocalDate on = numbered.on();
        return on == null ? 0 : on.getYear();
    }

    /** What is recalled without its day has the number it had. One day's encounter is another matter: that is a discrepancy. */
    private @Nullable Odd encounter(Numbered ours) {
        LocalDate day = ours.on();
        if (day == null) {
            return null;
        }
        for (Numbered theirs : others(ours).reversed()) {
            long later = ChronoUnit.DAYS.between(theirs.on(), day);
            boolean again = theirs.number() == ours.number() && ours.dated() && theirs.dated();
            if (later > WEEK && (theirs.number() > ours.number() || again)) {
                return new Odd(ours, theirs, "that number was reached before");
            }
            if (later < -WEEK && (theirs.number() < ours.number() || again)) {
                return new Odd(ours, theirs, "that number was reached only later");
            }
            if (later != 0 && Math.abs(later) <= WEEK && theirs.number() != ours.number()) {
                return new Odd(ours, theirs, "within a week the library has another number");
            }
        }
        return null;
    }
}
