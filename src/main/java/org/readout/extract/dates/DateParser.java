package org.readout.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/** Puts the pieces of a date expression together: days with clocks, ranges, and what is relative. */
final class DateParser {

    private final Words words;
    private final Reference reference;
    private final Calendar calendar;
    private final Clock clock;
    private final Relative relative;
    private final Anchored anchored;
    private final DayRange dayRange;
    private final Periods periods;
    private final FiscalYear fiscalYear;
    private final Hints hints;
    private @Nullable LocalDate latest;
    private @Nullable LocalDate here;
    private @Nullable Reading last;

    /** @param latest the day the text named last before this sentence, or null */
    DateParser(Words words, Reference reference, @Nullable LocalDate latest) {
        this.words = words;
        this.reference = reference;
        this.latest = latest;
        this.calendar = new Calendar(words, reference);
        this.clock = new Clock(words);
        this.relative = new Relative(words, reference.today());
        this.anchored = new Anchored(words, reference);
        this.dayRange = new DayRange(words, reference);
        this.periods = new Periods(words, reference);
        this.fiscalYear = new FiscalYear(words, reference);
        this.hints = new Hints(words);
    }

    /** The day named last, in this sentence or before it. */
    @Nullable LocalDate latest() {
        return latest;
    }

    /** The date expression that starts at word {@code i}, or null. Asked from left to right, past what was read. */
    @Nullable Reading read(int i) {
        Reading reading = Openings.isAt(words, i) ? expression(i) : null;
        if (reading != null && !isDated(reading.from(), reading.to())) {
            reading = reading.counted();
        }
        last = reading == null ? last : reading;
        Timex value = reading == null ? null : reading.value();
        if (value != null && value.isDay()) {
            latest = value.from();
            here = value.from();
        }
        return reading;
    }

    /** As {@link #read}, whatever the word; package-wide so that a test can hold {@link Openings} against it. */
    @Nullable Reading expression(int i) {
        Reading clocked = clockFirst(i);
        if (clocked != null) {
            return clocked;
        }
        Reading days = dayRange.read(i);
        if (days != null) {
            return days;
        }
        Part part = part(i);
        if (part == null) {
            return null;
        }
        Reading range = range(i, part);
        if (range != null) {
            return range;
        }
        Reading timed = dayWithClock(part);
        return timed != null ? timed : single(part);
    }

    private @Nullable Part part(int i) {
        Part part = fiscalYear.read(i);
        part = part == null ? partOfDay(i) : part;
        part = part == null ? periods.read(i, latest) : part;
        part = part == null ? told(relative.read(i)) : part;
        part = part == null ? anchored.read(i, latest) : part;
        part = part == null ? hints.read(i) : part;
        part = part == null ? calendar.read(i) : part;
        return part == null ? anchored.dayOfMonth(i, false) : part;
    }

    /** With the name or the date of the day that may follow, "today, Sunday", where that is the same day. */
    private @Nullable Part told(@Nullable Part part) {
        Timex value = part == null ? null : part.value();
        if (part == null || value == null || !value.isDay() || !words.is(part.to(), ",", "(")) {
            return part;
        }
        Part name = calendar.read(part.to() + 1);
        int end = name == null || words.is(part.to(), ",") ? 0 : name.to();
        if (name == null || end > 0 && !words.is(end, ")")) {
            return part;
        }
        int to = end > 0 ? end + 1 : name.to();
        LocalDate day = value.from();
        boolean same = switch (name.kind()) {
            case WEEKDAY -> day.getDayOfWeek().getValue() == name.weekday();
            case DAY -> (name.year() == 0 || name.year() == day.getYear()) && name.month() == day.getMonthValue()
                    && name.day() == day.getDayOfMonth();
            case MONTH, YEAR, PERIOD, HINT -> false;
        };
        return same ? Part.period(part.from(), to, value) : part;
    }

    /** "morning of May 5", "evening of the 26th", "Thursday morning". */
    private @Nullable Part partOfDay(int i) {
        String name = TimeWords.partOfDay(words.at(i));
        int at = name != null && words.is(i + 1, "of") ? i + 2 : i;
        Part day = name == null ? calendar.read(i) : at == i ? null : dayAt(at);
        if (day == null && name != null && at > i && words.is(at, "the")) {
            day = anchored.dayOfMonth(at + 1, true);
        }
        int end = day == null ? i : day.to();
        if (name == null) {
            name = TimeWords.partOfDay(words.at(end));
            end++;
        }
        LocalDate date = day == null || name == null ? null : date(day);
        if (day == null || name == null || date == null) {
            return null;
        }
        return Part.period(i, end, Relative.onDay(date, name));
    }

    private Reading single(Part part) {
        Part told = part.year() == 0 ? yearAround(part) : part;
        told = told.year() > 0 ? told : afterLast(told);
        Timex value = reference.resolve(told, Tense.around(words, part.from(), part.to()));
        if (value == null) {
            return new Reading(part.from(), part.to(), null, Reading.NOT_SAID, 0.7);
        }
        boolean full = told.year() > 0 || isDated(part.from(), part.to());
        String why = full ? "date in full" : "counted from the day of publication";
        return new Reading(part.from(), part.to(), value, why, full ? 0.98 : 0.92);
    }

    /** Whether the words from {@code from} to {@code to} name a year, a decade or a century themselves. */
    private boolean isDated(int from, int to) {
        for (int k = from; k < to; k++) {
            String word = words.word(k);
            int digits = 0;
            for (int c = 0; c < word.length() && digits < 4; c++) {
                digits = Character.isDigit(word.charAt(c)) ? digits + 1 : 0;
            }
            if (digits == 4 || word.equals("century") || word.startsWith("fy")) {
                return true;
            }
        }
        return false;
    }

    /** With the year that the sentence names for it: "31 March and 1 April 2025", "In 2018, they met on 27 April". */
    private Part yearAround(Part part) {
        if (part.kind() != Part.Kind.DAY && part.kind() != Part.Kind.MONTH) {
            return part;
        }
        int at = words.past(part.to(), "and", "or", ",", "&");
        if (at > part.to()) {
            Part next = part.kind() == Part.Kind.DAY ? calendar.day(words.past(at, "on")) : calendar.month(words.past(at, "in"));
            if (next != null && next.kind() == part.kind() && next.year() > 0 && next.month() >= part.month()) {
                return part.withYear(next.year());
            }
        }
        int opening = words.is(0, "in") && words.is(2, ",") ? TimeWords.year(words.at(1)) : 0;
        boolean past = opening > 0 && Tense.around(words, part.from(), part.to()) != Tense.FUTURE;
        return past ? part.withYear(opening) : part;
    }

    /** The second of "July and August": of the year the first has. */
    private Part afterLast(Part part) {
        Reading before = last;
        Timex value = before == null ? null : before.value();
        boolean listed = part.kind() == Part.Kind.MONTH && words.is(part.from() - 1, "and", "or", ",", "&");
        if (!listed || before == null || value == null || before.to() != part.from() - 1 || value.value().length() != 7) {
            return part;
        }
        int year = value.from().getYear();
        return part.withYear(part.month() > value.from().getMonthValue() ? year : year + 1);
    }

    /** Two dates of one kind with "to", a dash, or "between … and …". */
    private @Nullable Reading range(int i, Part first) {
        boolean dashed = words.isDash(first.to());
        boolean led = words.is(i - 1, "from", "between");
        boolean to = words.is(first.to(), "to", "until", "till", "through") && (led || first.kind() != Part.Kind.WEEKDAY);
        boolean and = words.is(first.to(), "and") && words.is(i - 1, "between");
        if (!dashed && !to && !and || first.kind() == Part.Kind.HINT || first.kind() == Part.Kind.PERIOD) {
            return null;
        }
        Part second = calendar.read(first.to() + 1);
        if (second == null || second.kind() != first.kind()) {
            return null;
        }
        Part from = first;
        if (first.year() == 0 && second.year() > 0) {
            from = first.withYear(first.month() > second.month() ? second.year() - 1 : second.year());
        }
        Tense tense = Tense.around(words, first.from(), second.to());
        Timex start = reference.resolve(from, tense);
        if (from.year() == 0 && start != null && second.month() > 0) {
            // The second end follows the first: "September 3 to October 1", "November to February".
            int year = start.from().getYear();
            second = second.withYear(second.month() < from.month() ? year + 1 : year);
        }
        Timex end = reference.resolve(second, tense);
        return join(first.from(), second.to(), start, end, first.kind());
    }

    /** A range said without its year may cross the end of one: "from Friday to Monday", "November to March". */
    private static @Nullable Reading join(int from, int to, @Nullable Timex first, @Nullable Timex last, Part.Kind kind) {
        Timex end = last;
        if (first != null && last != null && last.to().isBefore(first.from())) {
            end = kind == Part.Kind.WEEKDAY ? Timex.day(last.from().plusDays(7)) : null;
        }
        return join(from, to, first, end);
    }

    /** The range of two dates, or null where the second comes before the first. */
    static @Nullable Reading join(int from, int to, @Nullable Timex first, @Nullable Timex last) {
        if (first == null || last == null || last.to().isBefore(first.from())) {
            return null;
        }
        return new Reading(from, to, Timex.of(first.value() + "/" + last.value()), "range of dates", 0.95);
    }

    /** "11:15 to 11:35 on December 23", "18:42 JST, January 13, 2025"; without a day in the sentence it is no date. */
    private @Nullable Reading clockFirst(int i) {
        Clock.Stretch stretch = clock.read(i);
        if (stretch == null) {
            return null;
        }
        int at = words.past(words.past(stretch.to(), ","), "on");
        int of = words.past(words.past(at, "the"), "morning", "afternoon", "evening", "night");
        at = of > at && words.is(of, "of") ? of + 1 : at;
        Part day = dayAt(at);
        LocalDate date = day == null ? null : date(day);
        if (day != null && date != null) {
            return clocked(i, day.to(), date, stretch);
        }
        boolean led = words.is(i - 1, "at", "from", "between", "around", "about", "approximately", "until", "by", "before", "after", "since");
        return here == null || !led ? null : clocked(i, stretch.to(), here, stretch);
    }

    /** "January 13, 2025, at 18:42", "Dec. 3 from 10 a.m. to noon". */
    private @Nullable Reading dayWithClock(Part day) {
        int at = words.past(day.to(), ",");
        at = words.past(at, "local");
        boolean linked = words.is(at, "at", "from", "between");
        // The clock of a distributor's stamp ("10/07/2024 00:47") is the machine's; the date is what the text means.
        boolean stamp = words.get(day.from()).text().indexOf('/') > 0;
        if (stamp && !linked) {
            return null;
        }
        int from = linked ? words.past(at + 1, "around", "about", "approximately") : at;
        Clock.Stretch stretch = clock.read(from);
        LocalDate date = stretch == null ? null : date(day);
        return stretch == null || date == null ? null : clocked(day.from(), stretch.to(), date, stretch);
    }

    private @Nullable Part dayAt(int i) {
        Part part = calendar.read(i);
        return part != null ? part : relative.read(i);
    }

    private @Nullable LocalDate date(Part day) {
        Timex value = reference.resolve(day, Tense.around(words, day.from(), day.to()));
        return value != null && value.value().length() == 10 && value.isDay() ? value.from() : null;
    }

    private static Reading clocked(int from, int to, LocalDate day, Clock.Stretch stretch) {
        String value = day + "T" + stretch.start() + stretch.zone();
        try {
            if (stretch.end() != null) {
                LocalDate last = stretch.end().isBefore(stretch.start()) ? day.plusDays(1) : day;
                value += "/" + last + "T" + stretch.end() + stretch.zone();
            }
            return new Reading(from, to, Timex.of(value), "day and clock", 0.97);
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Reading(from, to, Timex.day(day), "day and clock", 0.9);
        }
    }
}
