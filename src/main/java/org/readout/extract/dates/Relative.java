package org.readout.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.model.Timex;

/** Reads dates that count from the day of publication: "yesterday", "next year", "June this year", "two years ago". */
final class Relative {

    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Map<String, Integer> SHIFTS =
            Map.of("this", 0, "current", 0, "last", -1, "previous", -1, "past", -1, "next", 1, "coming", 1);

    private final List<Token> tokens;
    private final @Nullable LocalDate today;

    Relative(List<Token> tokens, @Nullable LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    private @Nullable Token at(int i) {
        return i < 0 || i >= tokens.size() ? null : tokens.get(i);
    }

    private String word(int i) {
        Token token = at(i);
        return token == null ? "" : TimeWords.plain(token);
    }

    /** The relative date at token {@code i}, or null. Where the day of publication is not known it is a hint. */
    @Nullable Part read(int i) {
        Integer days = DAYS.get(word(i));
        if (days != null) {
            return part(i, i + 1, today == null ? null : Timex.day(today.plusDays(days)));
        }
        int month = TimeWords.month(at(i));
        if (month > 0) {
            int of = word(i + 1).equals("of") ? i + 2 : i + 1;
            Integer shift = SHIFTS.get(word(of));
            if (shift == null || !word(of + 1).equals("year")) {
                return null;
            }
            return part(i, of + 2, today == null ? null : Timex.of(Reference.month(YearMonth.of(today.getYear() + shift, month))));
        }
        Part ago = ago(i);
        return ago != null ? ago : shifted(i);
    }

    /** "this week", "last year", "next summer", "last Friday", "this past April". */
    private @Nullable Part shifted(int i) {
        Integer shift = SHIFTS.get(word(i));
        if (shift == null || word(i).equals("past") || word(i).equals("coming") && !word(i - 1).equals("the")) {
            return null;
        }
        int unit = i + 1;
        if (shift == 0 && (word(unit).equals("past") || word(unit).equals("coming"))) {
            shift = word(unit).equals("past") ? -1 : 1;
            unit++;
        }
        int end = unit + 1;
        int weekday = TimeWords.weekday(at(unit));
        if (weekday > 0) {
            return word(i).equals("this") && unit == i + 1
                    ? Part.weekday(i, end, weekday)
                    : part(i, end, today == null ? null : Timex.day(weekday(today, weekday, shift)));
        }
        int month = TimeWords.month(at(unit));
        if (month > 0) {
            return part(i, end, today == null ? null : Timex.of(Reference.month(month(today, month, shift))));
        }
        int season = TimeWords.season(at(unit));
        if (season > 0) {
            return part(i, end, today == null ? null : Season.near(today, season, shift));
        }
        boolean known = switch (word(unit)) {
            case "week", "month", "year", "quarter", "weekend", "morning", "afternoon", "evening", "night", "decade" -> true;
            default -> false;
        };
        if (!known || word(unit).equals("decade") && shift != 0) {
            return null;
        }
        return part(i, end, today == null ? null : unit(today, word(unit), shift));
    }

    static Timex unit(LocalDate today, String unit, int shift) {
        return switch (unit) {
            case "week" -> Timex.of(Reference.week(today.plusWeeks(shift)));
            case "month" -> Timex.of(Reference.month(YearMonth.from(today).plusMonths(shift)));
            case "year" -> Timex.of(Reference.year(today.getYear() + shift));
            case "quarter" -> quarter(YearMonth.from(today).plusMonths(3L * shift));
            case "weekend" -> weekend(today.plusWeeks(shift));
            case "decade" -> Timex.of(Reference.year(today.getYear()).substring(0, 3) + "X");
            default -> Timex.day(today.plusDays(shift));
        };
    }

    private static Timex quarter(YearMonth month) {
        return Timex.of(String.format(Locale.ROOT, "%04d-Q%d", month.getYear(), month.get(IsoFields.QUARTER_OF_YEAR)));
    }

    private static Timex weekend(LocalDate day) {
        LocalDate saturday = day.with(DayOfWeek.MONDAY).plusDays(5);
        return Timex.of(saturday + "/" + saturday.plusDays(1));
    }

    private static LocalDate weekday(LocalDate today, int weekday, int shift) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return today.with(shift < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
    }

    private static YearMonth month(LocalDate today, int month, int shift) {
        YearMonth same = YearMonth.of(today.getYear(), month);
        YearMonth now = YearMonth.from(today);
        if (shift < 0 && !same.isBefore(now)) {
            return same.minusYears(1);
        }
        return shift > 0 && !same.isAfter(now) ? same.plusYears(1) : same;
    }

    /** "two years ago": a year, month or week about there; "three days ago" is a day. */
    private @Nullable Part ago(int i) {
        int count = TimeWords.number(at(i));
        boolean vague = word(i).equals("several") || word(i).equals("decades");
        int unit = vague && word(i).equals("decades") ? i : i + 1;
        if (count == 0 && !vague || !TimeWords.isUnit(at(unit)) || !word(unit + 1).equals("ago")) {
            return null;
        }
        int end = unit + 2;
        if (today == null || vague) {
            return Part.hint(i, end);
        }
        return switch (word(unit)) {
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
