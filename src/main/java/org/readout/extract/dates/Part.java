package org.readout.extract.dates;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/**
 * A piece of a date expression as read, before it is put on the calendar.
 *
 * @param from first token
 * @param to one past the last token
 * @param year 0 where the text leaves it out
 * @param month 1 to 12, or 0
 * @param day of the month, or 0
 * @param weekday 1 (Monday) to 7, or 0
 * @param time the clock, or null
 * @param zone offset of a printed zone, or empty
 * @param value where the words give it at once: a relative or a ready-made date; null otherwise
 */
record Part(
        Kind kind,
        int from,
        int to,
        int year,
        int month,
        int day,
        int weekday,
        @Nullable LocalTime time,
        String zone,
        @Nullable Timex value) {

    enum Kind {
        DAY,
        MONTH,
        YEAR,
        WEEKDAY,
        CLOCK,
        /** Ready-made: {@link Part#value} says it. */
        PERIOD,
        /** A date the words only hint at; it has no value. */
        HINT
    }

    static Part day(int from, int to, int year, int month, int day, int weekday) {
        return new Part(Kind.DAY, from, to, year, month, day, weekday, null, "", null);
    }

    static Part month(int from, int to, int year, int month) {
        return new Part(Kind.MONTH, from, to, year, month, 0, 0, null, "", null);
    }

    static Part year(int from, int to, int year) {
        return new Part(Kind.YEAR, from, to, year, 0, 0, 0, null, "", null);
    }

    static Part weekday(int from, int to, int weekday) {
        return new Part(Kind.WEEKDAY, from, to, 0, 0, 0, weekday, null, "", null);
    }

    static Part clock(int from, int to, LocalTime time, String zone) {
        return new Part(Kind.CLOCK, from, to, 0, 0, 0, 0, time, zone, null);
    }

    static Part period(int from, int to, Timex value) {
        return new Part(Kind.PERIOD, from, to, 0, 0, 0, 0, null, "", value);
    }

    static Part hint(int from, int to) {
        return new Part(Kind.HINT, from, to, 0, 0, 0, 0, null, "", null);
    }

    Part withYear(int year) {
        return new Part(kind, from, to, year, month, day, weekday, time, zone, value);
    }

    Part withMonth(int month) {
        return new Part(kind, from, to, year, month, day, weekday, time, zone, value);
    }

    Part spanning(int from, int to) {
        return new Part(kind, from, to, year, month, day, weekday, time, zone, value);
    }
}
