package org.readout.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/** Reads dates that count from the day of publication: "yesterday", "next year", "Monday next week", "June this year". */
final class Relative {

    static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    static final Map<String, Integer> SHIFTS =
            Map.of("this", 0, "current", 0, "last", -1, "previous", -1, "past", -1, "next", 1, "coming", 1);
    private static final Set<String> UNITS = Set.of("week", "month", "year", "quarter", "weekend", "decade", "century");

    private final Words words;
    private final @Nullable LocalDate today;

    Relative(Words words, @Nullable LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** The relative date at word {@code i}, or null. Where the day of publication is not known it is a hint. */
    @Nullable Part read(int i) {
        Integer days = DAYS.get(words.word(i));
        if (days != null) {
            boolean night = words.is(i, "tonight");
            String part = night ? "NI" : TimeWords.partOfDay(words.at(i + 1));
            int end = part == null || night ? i + 1 : i + 2;
            return part(i, end, today == null ? null : onDay(today.plusDays(days), part));
        }
        if (TimeWords.month(words.at(i)) > 0) {
            return monthOfYear(i);
        }
        int weekday = TimeWords.weekday(words.at(i));
        if (weekday > 0) {
            return weekdayOfWeek(i, weekday);
        }
        if (words.is(i, "weekend") && words.is(i - 1, "the") && words.is(i - 2, "over", "during", "at", "through")) {
            Tense tense = Tense.around(words, i, i + 1);
            boolean weekendNow = today != null && today.getDayOfWeek().getValue() > 5;
            int shift = tense == Tense.FUTURE || weekendNow ? 0 : -1;
            return tense == Tense.UNKNOWN ? null : part(i, i + 1, today == null ? null : unit(today, "weekend", shift));
        }
        Part ago = ago(i);
        return ago != null ? ago : shifted(i);
    }

    static Timex onDay(LocalDate day, @Nullable String partOfDay) {
        return partOfDay == null ? Timex.day(day) : Timex.of(day + "T" + partOfDay);
    }

    /** "June this year", "December of last year". */
    private @Nullable Part monthOfYear(int i) {
        int of = words.past(i + 1, "of");
        Integer shift = SHIFTS.get(words.word(of));
        if (shift == null || !words.is(of + 1, "year")) {
            return null;
        }
        int month = TimeWords.month(words.at(i));
        return part(i, of + 2, today == null ? null : Timex.of(Reference.month(YearMonth.of(today.getYear() + shift, month))));
    }

    /** "Monday next week", "Friday of last week". */
    private @Nullable Part weekdayOfWeek(int i, int weekday) {
        int of = words.past(i + 1, "of");
        Integer shift = SHIFTS.get(words.word(of));
        if (shift == null || !words.is(of + 1, "week")) {
            return null;
        }
        return part(i, of + 2, today == null ? null : Timex.day(inWeek(today, weekday, shift)));
    }

    private static LocalDate inWeek(LocalDate today, int weekday, int shift) {
        return today.plusWeeks(shift).with(DayOfWeek.of(weekday));
    }

    /** "this week", "last year", "next summer", "last Friday", "this past April". */
    private @Nullable Part shifted(int i) {
        Integer shift = SHIFTS.get(words.word(i));
        if (shift == null) {
            return null;
        }
        int unit = i + 1;
        boolean recent = words.is(i, "past");
        if (shift == 0 && words.is(unit, "past", "coming")) {
            recent = words.is(unit, "past");
            shift = recent ? -1 : 1;
            unit++;
        }
        int weekday = TimeWords.weekday(words.at(unit));
        if (weekday > 0) {
            return weekday(i, unit, weekday, shift, recent);
        }
        int month = TimeWords.month(words.at(unit));
        if (month > 0) {
            return TimeWords.day(words.at(unit + 1)) > 0 || TimeWords.year(words.at(unit + 1)) > 0
                    ? null
                    : part(i, unit + 1, today == null ? null : month(today, month, shift, recent || words.is(unit - 1, "coming")));
        }
        int season = TimeWords.season(words.at(unit));
        if (season > 0) {
            return season(i, unit, season, shift);
        }
        String partOfDay = TimeWords.partOfDay(words.at(unit));
        if (partOfDay != null) {
            boolean named = shift == 0 && words.is(i, "this") || shift < 0 && words.is(i, "last");
            return named ? part(i, unit + 1, today == null ? null : onDay(today.plusDays(shift), partOfDay)) : null;
        }
        // "The past year", "over the next month": a stretch up to today or from it, and none of the calendar's.
        boolean stretch = shift != 0 && !words.is(unit, "weekend") && (recent || words.is(i - 1, "the") || words.is(i, "previous", "coming"));
        if (!UNITS.contains(words.word(unit)) || stretch || isPartOf(unit + 1) || shift < 0 && words.is(unit, "century")) {
            return null;
        }
        return part(i, unit + 1, today == null ? null : unit(today, words.word(unit), shift));
    }

    /** "The last week of May" is a week of May. */
    private boolean isPartOf(int i) {
        return words.is(i, "of") && (TimeWords.month(words.at(i + 1)) > 0 || TimeWords.year(words.at(i + 1)) > 0);
    }

    private @Nullable Part weekday(int i, int unit, int weekday, int shift, boolean recent) {
        String partOfDay = TimeWords.partOfDay(words.at(unit + 1));
        int end = partOfDay == null ? unit + 1 : unit + 2;
        if (today == null) {
            return Part.hint(i, end);
        }
        LocalDate day;
        if (shift == 0) {
            day = inWeek(today, weekday, 0);
            boolean over = day.isBefore(today) && Tense.around(words, i, end) == Tense.FUTURE;
            day = over ? day.plusWeeks(1) : day;
        } else if (shift < 0) {
            day = today.with(TemporalAdjusters.previous(DayOfWeek.of(weekday)));
        } else {
            // "This coming Friday" is the first to come; "next Friday" is that of next week.
            boolean coming = recent || words.is(unit - 1, "coming");
            day = coming ? today.with(TemporalAdjusters.next(DayOfWeek.of(weekday))) : inWeek(today, weekday, 1);
        }
        return Part.period(i, end, onDay(day, partOfDay));
    }

    private Part season(int i, int unit, int season, int shift) {
        int second = words.is(unit + 1, "and", "or") ? TimeWords.season(words.at(unit + 2)) : 0;
        int end = second > 0 ? unit + 3 : unit + 1;
        if (today == null) {
            return Part.hint(i, end);
        }
        Timex first = near(today, season, shift);
        if (second == 0) {
            return Part.period(i, end, first);
        }
        int year = first.from().getYear() + (second < season ? 1 : 0);
        return Part.period(i, end, Timex.of(first.value() + "/" + Reference.season(year, second).value()));
    }

    /** The season meant by "this", "last" (the latest that is over) or "next" (the first still to begin). */
    private static Timex near(LocalDate today, int month, int shift) {
        YearMonth now = YearMonth.from(today);
        int year = now.getYear();
        if (shift < 0) {
            boolean over = YearMonth.of(year, month).plusMonths(2).isBefore(now);
            return Reference.season(over ? year : year - 1, month);
        }
        if (shift > 0) {
            return Reference.season(YearMonth.of(year, month).isAfter(now) ? year : year + 1, month);
        }
        return Reference.season(month == 12 && now.getMonthValue() <= 3 ? year - 1 : year, month);
    }

    static Timex unit(LocalDate today, String unit, int shift) {
        return switch (unit) {
            case "week" -> Timex.of(Reference.week(today.plusWeeks(shift)));
            case "month" -> Timex.of(Reference.month(YearMonth.from(today).plusMonths(shift)));
            case "year" -> Timex.of(Reference.year(today.getYear() + shift));
            case "quarter" -> quarter(YearMonth.from(today).plusMonths(3L * shift));
            case "weekend" -> Timex.of(Reference.week(today.plusWeeks(shift)) + "-WE");
            case "decade" -> Timex.of(Reference.year(today.getYear() + 10 * shift).substring(0, 3) + "X");
            case "century" -> Timex.of(Reference.year(today.getYear() + 100 * shift).substring(0, 2) + "XX");
            default -> Timex.day(today.plusDays(shift));
        };
    }

    private static Timex quarter(YearMonth month) {
        return Timex.of(String.format(Locale.ROOT, "%04d-Q%d", month.getYear(), month.get(IsoFields.QUARTER_OF_YEAR)));
    }

    /** Null where two years fit: "last June", said in September. */
    private static @Nullable Timex month(LocalDate today, int month, int shift, boolean nearest) {
        YearMonth same = YearMonth.of(today.getYear(), month);
        YearMonth now = YearMonth.from(today);
        if (shift == 0) {
            return Timex.of(Reference.month(same));
        }
        boolean otherYear = shift < 0 ? !same.isBefore(now) : !same.isAfter(now);
        if (otherYear) {
            return Timex.of(Reference.month(same.plusYears(shift)));
        }
        return nearest ? Timex.of(Reference.month(same)) : null;
    }

    /** "two years ago": a year, month or week about there; "three days ago" is a day. */
    private @Nullable Part ago(int i) {
        int count = TimeWords.number(words.at(i));
        boolean vague = words.is(i, "several") || words.is(i, "decades", "years", "months", "weeks", "days");
        int unit = vague && !words.is(i, "several") ? i : i + 1;
        if (count == 0 && !vague || !TimeWords.isUnit(words.at(unit)) || !words.is(unit + 1, "ago")) {
            return null;
        }
        int end = unit + 2;
        if (today == null || vague) {
            return Part.hint(i, end);
        }
        return switch (words.word(unit)) {
            case "day", "days" -> part(i, end, Timex.day(today.minusDays(count)));
            case "week", "weeks" -> part(i, end, Timex.of(Reference.week(today.minusWeeks(count)), "APPROX"));
            case "month", "months" -> part(i, end, Timex.of(Reference.month(YearMonth.from(today).minusMonths(count)), "APPROX"));
            case "year", "years" -> part(i, end, Timex.of(Reference.year(today.getYear() - count), "APPROX"));
            default -> Part.hint(i, end);
        };
    }

    private static Part part(int from, int to, @Nullable Timex value) {
        return value == null ? Part.hint(from, to) : Part.period(from, to, value);
    }
}
