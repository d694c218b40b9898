package org.readout.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.model.Timex;

/** Puts the pieces of a date expression together: days with clocks, ranges, and what is relative. */
final class DateParser {

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "~");
    private static final Set<String> TO = Set.of("to", "until", "till", "through");

    private final List<Token> tokens;
    private final Reference reference;
    private final Calendar calendar;
    private final Clock clock;
    private final DayRange dayRange;
    private final Relative relative;
    private final Periods periods;
    private final Hints hints;

    DateParser(List<Token> tokens, Reference reference) {
        this.tokens = tokens;
        this.reference = reference;
        this.calendar = new Calendar(tokens);
        this.clock = new Clock(tokens);
        this.dayRange = new DayRange(tokens, reference);
        this.relative = new Relative(tokens, reference.today());
        this.periods = new Periods(tokens, reference);
        this.hints = new Hints(tokens);
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : TimeWords.plain(tokens.get(i));
    }

    /** The date expression that starts at token {@code i}, or null. */
    @Nullable Reading read(int i) {
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
        Part part = periods.read(i);
        if (part == null) {
            part = relative.read(i);
        }
        if (part == null) {
            part = hints.read(i);
        }
        return part != null ? part : calendar.read(i);
    }

    private Reading single(Part part) {
        Timex value = reference.resolve(part, Tense.around(tokens, part.from(), part.to()));
        boolean absolute = part.year() > 0;
        if (value == null) {
            return new Reading(part.from(), part.to(), null, "a date is meant, the words do not say which", 0.7);
        }
        return new Reading(
                part.from(), part.to(), value, absolute ? "date in full" : "counted from the day of publication", absolute ? 0.98 : 0.92);
    }

    /** Two dates of one kind with "to", a dash, or "between … and …". */
    private @Nullable Reading range(int i, Part first) {
        boolean dashed = DASHES.contains(word(first.to()));
        boolean led = word(i - 1).equals("from") || word(i - 1).equals("between");
        boolean to = TO.contains(word(first.to())) && (led || first.kind() != Part.Kind.WEEKDAY);
        boolean and = word(first.to()).equals("and") && word(i - 1).equals("between");
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
        Tense tense = Tense.around(tokens, first.from(), second.to());
        return join(first.from(), second.to(), reference.resolve(from, tense), reference.resolve(second, tense));
    }

    /** The range of two dates, or null where the second comes before the first. */
    static @Nullable Reading join(int from, int to, @Nullable Timex first, @Nullable Timex last) {
        if (first == null || last == null || last.to().isBefore(first.from())) {
            return null;
        }
        return new Reading(from, to, Timex.of(first.value() + "/" + last.value()), "range of dates", 0.95);
    }

    /** "11:15 to 11:35 on December 23", "18:42 JST, January 13, 2025"; a clock without a day is no date. */
    private @Nullable Reading clockFirst(int i) {
        Part start = clock.read(i);
        if (start == null) {
            return null;
        }
        Part end = clockEnd(start, i);
        int at = end == null ? start.to() : end.to();
        at = word(at).equals(",") ? at + 1 : at;
        at = word(at).equals("on") ? at + 1 : at;
        Part day = dayAt(at);
        LocalDate date = day == null ? null : date(day);
        if (day == null || date == null) {
            return null;
        }
        return clocked(i, day.to(), date, start, end);
    }

    /** "January 13, 2025, at 18:42", "Dec. 3 from 10 a.m. to noon". */
    private @Nullable Reading dayWithClock(Part day) {
        int at = word(day.to()).equals(",") ? day.to() + 1 : day.to();
        boolean linked = word(at).equals("at") || word(at).equals("from") || word(at).equals("between");
        // The clock of a distributor's stamp ("10/07/2024 00:47") is the machine's; the date is what the text means.
        boolean stamp = tokens.get(day.from()).text().indexOf('/') > 0;
        if (stamp && !linked) {
            return null;
        }
        Part start = clock.read(linked ? at + 1 : at);
        LocalDate date = start == null ? null : date(day);
        if (start == null || date == null) {
            return null;
        }
        Part end = clockEnd(start, start.from());
        return clocked(day.from(), end == null ? start.to() : end.to(), date, start, end);
    }

    private @Nullable Part clockEnd(Part start, int i) {
        String link = word(start.to());
        boolean joined = TO.contains(link) || DASHES.contains(link) || link.equals("and") && word(i - 1).equals("between");
        return joined ? clock.read(start.to() + 1) : null;
    }

    private @Nullable Part dayAt(int i) {
        Part part = calendar.read(i);
        return part != null ? part : relative.read(i);
    }

    private @Nullable LocalDate date(Part day) {
        Timex value = reference.resolve(day, Tense.around(tokens, day.from(), day.to()));
        return value != null && value.value().length() == 10 && value.isDay() ? value.from() : null;
    }

    private static Reading clocked(int from, int to, LocalDate day, Part start, @Nullable Part end) {
        String zone = end != null && start.zone().isEmpty() ? end.zone() : start.zone();
        String value = day + "T" + start.time() + zone;
        try {
            if (end != null && start.time() != null && end.time() != null) {
                LocalDate last = end.time().isBefore(start.time()) ? day.plusDays(1) : day;
                value += "/" + last + "T" + end.time() + zone;
            }
            return new Reading(from, to, Timex.of(value), "day and clock", 0.97);
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Reading(from, to, Timex.day(day), "day and clock", 0.9);
        }
    }
}
