package org.readout.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: near in time many, further back fewer. A mistake is mostly noticed within a day, sometimes after
 * weeks; the newest of each hour, day and week is the one that holds most.
 */
final class Rotation {

    /** Hours, days and weeks in which something was backed up: a desk that rested over a holiday loses none. */
    static final int HOURS = 24;
    static final int DAYS = 14;
    static final int WEEKS = 8;

    private Rotation() {}

    /** Those to be kept of backups made at these times; hours, days and weeks are those of UTC. */
    static Set<Instant> kept(Collection<Instant> made) {
        List<Instant> newestFirst = made.stream().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>();
        keep(newestFirst, HOURS, at -> at.truncatedTo(ChronoUnit.HOURS), kept);
        keep(newestFirst, DAYS, Rotation::day, kept);
        keep(newestFirst, WEEKS, at -> day(at).get(IsoFields.WEEK_BASED_YEAR) * 100
                + day(at).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), kept);
        return kept;
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static void keep(List<Instant> newestFirst, int most, Function<Instant, Object> span, Set<Instant> kept) {
        Set<Object> spans = new HashSet<>();
        for (Instant at : newestFirst) {
            if (spans.size() < most && spans.add(span.apply(at))) {
                kept.add(at);
            }
        }
    }
}
