package org.readout.extract.dates;

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
        @Nullable Timex value) {

    enum Kind {
        DAY,
        MONTH,
        YEAR,
        WEEKDAY,
        /** Ready-made: {@link Part#value} says it. */
        PERIOD,
        /** A date the words only hint at; it has no value. */
        HINT
    }

    static Part day(int from, int to, int year, int month, int day, int weekday) {
        return new Part(Kind.DAY, from, to, year, month, day, weekday, null);
    }

    static Part month(int from, int to, int year, int month) {
        return new Part(Kind.MONTH, from, to, year, month, 0, 0, null);
    }

    static Part year(int from, int to, int year) {
        return new Part(Kind.YEAR, from, to, year, 0, 0, 0, null);
    }

    static Part weekday(int from, int to, int weekday) {
        return new Part(Kind.WEEKDAY, from, to, 0, 0, 0, weekday, null);
    }

    static Part period(int from, int to, Timex value) {
        return new Part(Kind.PERIOD, from, to, 0, 0, 0, 0, value);
    }

    static Part hint(int from, int to) {
        return new Part(Kind.HINT, from, to, 0, 0, 0, 0, null);
    }

    Part withYear(int year) {
        return new Part(kind, from, to, year, month, day, weekday, value);
    }

    Part spanning(int from, int to) {
        return new Part(kind, from, to, year, month, day, weekday, value);
    }
}
