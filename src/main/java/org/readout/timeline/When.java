package org.readout.timeline;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/**
 * A time on the axis. The axis has no zone: clock times stand as the release prints them.
 *
 * @param from first moment
 * @param to one past the last moment; a clock time without an end has {@code to} equal to {@code from}
 */
public record When(Timex timex, Precision precision, LocalDateTime from, LocalDateTime to) implements Comparable<When> {

    /** A library of a million items has a few thousand dates: each is kept once. */
    private static final Map<Timex, When> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 20_000;

    /** The moments {@code timex} covers. START, MID and END are taken as thirds of the period, since TIMEX3 leaves it open. */
    public static When of(Timex timex) {
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(timex, When::covering);
    }

    private static When covering(Timex timex) {
        LocalDateTime start = clock(timex, true);
        if (start != null) {
            LocalDateTime end = clock(timex, false);
            return new When(timex, Precision.CLOCK, start, end == null || end.isBefore(start) ? start : end);
        }
        LocalDateTime from = timex.from().atStartOfDay();
        LocalDateTime to = timex.to().plusDays(1).atStartOfDay();
        Duration third = Duration.between(from, to).dividedBy(3);
        return switch (timex.mod()) {
            case "START" -> new When(timex, Precision.PARTIAL, from, from.plus(third));
            case "MID" -> new When(timex, Precision.PARTIAL, from.plus(third), to.minus(third));
            case "END" -> new When(timex, Precision.PARTIAL, to.minus(third), to);
            case null, default -> new When(timex, precision(timex), from, to);
        };
    }

    public static When day(LocalDate day) {
        return of(Timex.day(day));
    }

    /** The middle: where a point stands for the whole. */
    public LocalDateTime middle() {
        return LocalDateTime.ofEpochSecond(second(), 0, ZoneOffset.UTC);
    }

    /** {@link #middle} in seconds of the axis: a million of them are sorted whenever a mark changes. */
    long second() {
        return Math.floorDiv(Scale.seconds(from) + Scale.seconds(to), 2);
    }

    /** Whether the two share a moment, or stand at the same one. */
    public boolean meets(When other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    @Override
    public int compareTo(When other) {
        int order = Long.compare(second(), other.second());
        return order != 0 ? order : from.compareTo(other.from);
    }

    private static Precision precision(Timex timex) {
        boolean days = timex.value().chars().filter(c -> c == '-').count() >= (timex.value().contains("/") ? 4 : 2);
        return days && timex.mod() == null ? Precision.DAY : Precision.PARTIAL;
    }

    /** A value may carry a time that no clock shows ("T25:00"); such a one counts as its day. */
    private static @Nullable LocalDateTime clock(Timex timex, boolean start) {
        try {
            return start ? timex.startTime() : timex.endTime();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
