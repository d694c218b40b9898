package org.readout.dossier.clash;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Claim;
import org.readout.dossier.told.Kind;
import org.readout.dossier.told.Met;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;

/** Says which encounters of the same people, told by two releases, are one that they date or place differently. */
final class MetRules {

    /** Two releases on one encounter come out within so many days. */
    private static final int NEWS = 4;
    private static final int DAYS = 3;

    private final States states;

    MetRules(States states) {
        this.states = states;
    }

    /** Disagreements on day or place among encounters of the same people, all in person or all calls. */
    List<Discrepancy> of(Collection<Met> same) {
        List<Met> inOrder = same.stream()
                .sorted(Comparator.comparing(Met::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Met::from, Told.BY_NAME).thenComparing(Met::offset))
                .toList();
        List<Discrepancy> found = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = i + 1; j < inOrder.size(); j++) {
                Met one = inOrder.get(i);
                Met other = inOrder.get(j);
                LocalDate day = one.day();
                if (day == null || other.day() == null || ChronoUnit.DAYS.between(day, other.day()) > DAYS) {
                    break;
                }
                Discrepancy discrepancy = between(one, other, inOrder);
                if (discrepancy != null) {
                    found.add(discrepancy);
                }
            }
        }
        return found;
    }

    private @Nullable Discrepancy between(Met one, Met other, List<Met> all) {
        if (one.from().release().equals(other.from().release()) || !newsOfOne(one, other)) {
            return null;
        }
        if (Objects.equals(one.day(), other.day())) {
            return apart(one, other) ? gathered(Kind.PLACE, one, other, String.valueOf(one.place()), String.valueOf(other.place())) : null;
        }
        // Of two releases of one issuer the later tells of another day's. A call over midnight has two dates, one for each side; so has one that each side dates by its own clock.
        boolean two = one.from().publisher().equals(other.from().publisher());
        boolean once = !two && tellsOnce(one, all) && tellsOnce(other, all);
        boolean samePlace = one.place() != null && one.place().equals(other.place());
        boolean byClock = one.isCall() && ChronoUnit.DAYS.between(Objects.requireNonNull(one.day()), Objects.requireNonNull(other.day())) == 1;
        return once && !byClock && (one.isCall() || samePlace)
                ? gathered(Kind.DATE, one, other, String.valueOf(one.day()), String.valueOf(other.day()))
                : null;
    }

    private static boolean newsOfOne(Met one, Met other) {
        LocalDate first = one.from().published();
        LocalDate second = other.from().published();
        return one.reported() && other.reported() && first != null && second != null
                && Math.abs(ChronoUnit.DAYS.between(first, second)) <= NEWS;
    }

    /** Whether its release tells of no second encounter of the same people. */
    private static boolean tellsOnce(Met met, List<Met> all) {
        UUID release = met.from().release();
        return all.stream().filter(other -> other.from().release().equals(release)).map(Met::day).distinct().limit(2).count() == 1;
    }

    /** Places in two states; a house in its city, or a city in its state, is no contradiction. */
    private boolean apart(Met one, Met other) {
        if (one.isCall() || one.place() == null || other.place() == null) {
            return false;
        }
        String here = states.code(one.place());
        String there = states.code(other.place());
        return here != null && there != null && !here.equals(there);
    }

    private static Discrepancy gathered(Kind kind, Met one, Met other, String first, String second) {
        String who = String.join(", ", one.who());
        return Gathering.of(
                List.of(claim(kind, one, who, first), claim(kind, other, who, second)),
                "the same people met, and both releases came out within " + NEWS + " days");
    }

    private static Claim claim(Kind kind, Met met, String who, String value) {
        String subject = kind.code() + ' ' + String.join(", ", met.who().stream().sorted().toList());
        return new Claim(kind, subject, met.name() + " of " + who, value, null, met.from(), met.quote(), met.offset(), met.paragraph());
    }
}
