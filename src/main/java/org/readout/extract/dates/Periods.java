package org.readout.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/** Reads parts of a period ("late last year", "end of June", "mid-December", "late Thursday", "first week of May"). */
final class Periods {

    static final Map<String, String> ADJECTIVES =
            Map.of("early", "START", "earlier", "START", "late", "END", "later", "END", "mid", "MID");
    static final Map<String, String> NOUNS = Map.of(
            "end", "END", "close", "END", "beginning", "START", "start", "START", "onset", "START", "outset", "START", "middle", "MID");

    private final Words words;
    private final Reference reference;
    private final Calendar calendar;
    private final Relative relative;
    private final Spans spans;
    private final Anchored anchored;
    private final DayRange dayRange;

    Periods(Words words, Reference reference) {
        this.words = words;
        this.calendar = new Calendar(words, reference);
        this.relative = new Relative(words, reference.today());
        this.spans = new Spans(words, reference);
        this.anchored = new Anchored(words, reference);
        this.dayRange = new DayRange(words, reference);
        this.reference = reference;
    }

    /**
     * The part of a period, or the period not of a calendar month, at word {@code i}; or null.
     *
     * @param latest the day the text named last, or null
     */
    @Nullable Part read(int i, @Nullable LocalDate latest) {
        String mod = ADJECTIVES.get(words.word(i));
        // "Earlier on Friday" tells an order of things; the day is the whole of it.
        boolean order = words.is(i, "earlier") && words.is(i + 1, "on");
        if (mod != null && !order && !words.is(i + 1, "the")) {
            int base = words.past(i + 1, "in", "on");
            base = base == i + 1 && words.isDash(base) ? base + 1 : base;
            return either(modified(i, words.past(base, "the"), mod, latest));
        }
        mod = NOUNS.get(words.word(i));
        if (mod != null) {
            Part part = ended(i, mod, latest);
            if (part != null) {
                return part;
            }
        }
        if (words.is(i, "year") && (words.isDash(i + 1) || words.is(i + 1, "end", "'s", "\u2019s"))) {
            int end = words.is(i + 1, "end") ? i + 1 : i + 2;
            return words.is(end, "end") ? yearEnd(i, end + 1) : null;
        }
        if (words.is(i, "full") && words.is(i + 1, "year")) {
            int y = words.past(i + 2, "of");
            Part year = calendar.year(y);
            return year == null ? null : year.spanning(i, y + 1);
        }
        Part week = week(i);
        if (week != null) {
            return week;
        }
        Part division = division(i);
        return division != null ? division : spans.read(i);
    }

    /** "Late January <b>or early February</b>": from the one month to the other, which follows it. */
    private @Nullable Part either(@Nullable Part first) {
        Timex start = first == null ? null : first.value();
        boolean or = first != null && words.is(first.to(), "or") && ADJECTIVES.containsKey(words.word(first.to() + 1));
        Part second = or && first != null ? calendar.month(first.to() + 2) : null;
        if (first == null || second == null || start == null || start.value().length() != 7) {
            return first;
        }
        int year = second.year() > 0 ? second.year() : start.from().getYear() + (second.month() > start.from().getMonthValue() ? 0 : 1);
        Timex end = Timex.of(Reference.month(YearMonth.of(year, second.month())));
        return end.from().isBefore(start.from()) ? first
                : Part.period(first.from(), second.to(), Timex.of(start.value() + "/" + end.value()));
    }

    /** "end of June", "end-2025", "by end June", "end of the month". */
    private @Nullable Part ended(int i, String mod, @Nullable LocalDate latest) {
        if (words.is(i + 1, "of")) {
            return modified(i, i + 2, mod, latest);
        }
        boolean glued = words.isDash(i + 1) && words.touches(i);
        boolean bare = words.is(i - 1, "by", "at", "until", "before", "to") || glued;
        if (!bare || words.is(i, "close", "outset", "onset", "middle")) {
            return null;
        }
        int base = glued ? i + 2 : i + 1;
        return words.is(base, "the") ? null : modified(i, base, mod, latest);
    }

    private @Nullable Part yearEnd(int i, int to) {
        int year = TimeWords.year(words.at(to));
        if (year > 0) {
            return Part.period(i, to + 1, Timex.of(Reference.year(year), "END"));
        }
        LocalDate today = reference.today();
        return today == null ? Part.hint(i, to) : Part.period(i, to, Timex.of(Reference.year(today.getYear()), "END"));
    }

    private @Nullable Part modified(int from, int at, String mod, @Nullable LocalDate latest) {
        Part part = base(at, latest);
        if (part == null) {
            return null;
        }
        boolean day = part.kind() == Part.Kind.DAY || part.kind() == Part.Kind.WEEKDAY;
        if (day && (words.is(at - 1, "of") || part.year() > 0 && words.is(from, "mid"))) {
            return null;
        }
        Timex value = reference.resolve(part, Tense.around(words, from, part.to()));
        if (value == null || value.value().contains("/")) {
            return value == null ? Part.hint(from, part.to()) : Part.period(from, part.to(), value);
        }
        return Part.period(from, part.to(), Timex.of(value.value(), mod));
    }

    private @Nullable Part base(int i, @Nullable LocalDate latest) {
        int the = words.past(i, "the");
        Part part = relative.read(i);
        part = part == null ? anchored.same(the, latest) : part;
        part = part == null ? spans.read(the) : part;
        part = part == null ? division(the) : part;
        part = part == null ? calendar.read(i) : part;
        if (part != null) {
            return part;
        }
        boolean running = words.is(the, "year") || the > i && words.is(the, "month", "week", "decade", "century", "quarter");
        boolean told = words.is(the + 1, "of") || words.isDash(the + 1);
        if (!running || told || reference.today() == null) {
            return null;
        }
        int year = words.is(the, "year") ? TimeWords.year(words.at(the + 1)) : 0;
        return year > 0 ? Part.year(i, the + 2, year) : Part.period(i, the + 1, Relative.unit(reference.today(), words.word(the), 0));
    }

    /** "week of June 13", "first week of May", "last days of 2024". */
    private @Nullable Part week(int i) {
        if (words.is(i, "week") && words.is(i + 1, "of", "beginning", "starting", "commencing")) {
            Reading days = dayRange.read(words.past(i + 2, "the"));
            if (days != null && days.value() != null) {
                return Part.period(i, days.to(), days.value());
            }
            Part day = calendar.day(words.past(i + 2, "the"));
            Timex value = day == null ? null : reference.resolve(day, Tense.around(words, i, day.to()));
            if (day == null || value == null) {
                return null;
            }
            LocalDate first = value.from();
            boolean monday = first.getDayOfWeek().getValue() == 1;
            return Part.period(i, day.to(), Timex.of(monday ? Reference.week(first) : first + "/" + first.plusDays(6)));
        }
        int ordinal = TimeWords.ordinal(words.at(i));
        String mod = ordinal == 1 ? "START" : ordinal > 1 ? "MID" : words.is(i, "last", "final") ? "END" : null;
        int unit = words.past(i + 1, "few", "two", "full");
        if (mod == null || !words.is(unit, "week", "weeks", "days", "months") || !words.is(unit + 1, "of")) {
            return null;
        }
        Part part = calendar.month(unit + 2);
        return part != null || !words.is(unit, "weeks", "days", "months") ? part == null ? null : modified(i, unit + 2, mod, null)
                : calendar.year(unit + 2) == null ? null : modified(i, unit + 2, mod, null);
    }

    /** "Q3 2024", "third quarter of 2024", "first half of next year". */
    private @Nullable Part division(int i) {
        String word = words.word(i);
        int number = TimeWords.ordinal(words.at(i));
        String kind = "";
        int base = i + 1;
        if (word.length() == 2 && "qh".indexOf(word.charAt(0)) >= 0 && Character.isDigit(word.charAt(1))) {
            number = word.charAt(1) - '0';
            kind = word.substring(0, 1);
        } else if (word.length() == 2 && "qh".indexOf(word.charAt(1)) >= 0 && Character.isDigit(word.charAt(0))) {
            number = word.charAt(0) - '0';
            kind = word.substring(1);
        } else if (number > 0 && words.is(i + 1, "quarter", "half")) {
            kind = words.word(i + 1).substring(0, 1);
            base = i + 2;
        }
        if (kind.isEmpty() || number < 1 || number > (kind.equals("q") ? 4 : 2)) {
            return null;
        }
        base = words.past(base, "of", "in");
        base = words.isDash(base) ? base + 1 : base;
        Part month = kind.equals("h") && words.is(base - 1, "of") ? calendar.month(base) : null;
        Timex half = month == null ? null : reference.resolve(month, Tense.around(words, i, month.to()));
        if (month != null && half != null) {
            return Part.period(i, month.to(), Timex.of(half.value(), number == 1 ? "START" : "END"));
        }
        Part year = calendar.year(words.past(base, "the"));
        year = year == null ? relative.read(base) : year;
        LocalDate today = reference.today();
        if (year == null && today != null && words.is(base - 1, "of") && words.is(base, "the") && words.is(base + 1, "year")) {
            year = Part.period(base, base + 2, Relative.unit(today, "year", 0));
        }
        Timex value = year == null ? null : reference.resolve(year, Tense.UNKNOWN);
        if (year == null || value == null || value.value().length() != 4) {
            boolean quarter = kind.equals("q") && words.is(i - 1, "the") && words.is(i - 2, "in", "during", "for", "by");
            return quarter && year == null && !words.is(base - 1, "of") ? quarter(i, number) : null;
        }
        return Part.period(i, year.to(), Timex.of(value.value() + "-" + kind.toUpperCase(Locale.ROOT) + number));
    }

    /** "in the second quarter": the one to come, or the last that has begun; this year's where the words do not say which. */
    private Part quarter(int i, int number) {
        LocalDate today = reference.today();
        Tense tense = Tense.around(words, i, i + 2);
        if (today == null) {
            return Part.hint(i, i + 2);
        }
        Timex here = Timex.of(Reference.year(today.getYear()) + "-Q" + number);
        int year = today.getYear();
        if (tense == Tense.FUTURE && here.to().isBefore(today)) {
            year++;
        } else if (tense == Tense.PAST && here.from().isAfter(today)) {
            year--;
        }
        return Part.period(i, i + 2, Timex.of(Reference.year(year) + "-Q" + number));
    }
}
