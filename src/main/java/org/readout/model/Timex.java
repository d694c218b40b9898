package org.readout.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date, period or clock range as a TIMEX3 value, with the days it covers.
 *
 * <p>Forms: {@code 2024-12-26}, {@code 2024-12}, {@code 2025}, {@code 2024-Q3}, {@code 2024-H2}, {@code 202X} (decade),
 * {@code 2024-W51}, {@code 2024-W51-WE} (its weekend), {@code 2024-SU} (a season: SP, SU, FA, WI), {@code 19XX} (century),
 * {@code 2024-12-23T11:15}, {@code 2024-12-23TMO} (a part of the day: MO, AF, EV, NI), and two of them with a slash
 * between for a range. Seasons are those of the northern half of the world, three whole months each, since that is how
 * releases count them; winter begins in December of its year.
 *
 * @param value the TIMEX3 value; a zone stands in it only where the text prints one
 * @param mod TIMEX3 modifier START, MID, END, APPROX or null: "late last year" is the year with END
 * @param from first day covered
 * @param to last day covered
 */
public record Timex(String value, @Nullable String mod, LocalDate from, LocalDate to) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.{0,20})?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern CENTURY = Pattern.compile("(\\d{2})XX");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");

    public static Timex day(LocalDate day) {
        return new Timex(day.toString(), null, day, day);
    }

    /** @throws IllegalArgumentException if {@code value} is not of a form named above */
    public static Timex of(String value) {
        return of(value, null);
    }

    /** @throws IllegalArgumentException if {@code value} is not of a form named above */
    public static Timex of(String value, @Nullable String mod) {
        int slash = value.indexOf('/');
        try {
            LocalDate[] first = bounds(slash < 0 ? value : value.substring(0, slash));
            LocalDate[] last = slash < 0 ? first : bounds(value.substring(slash + 1));
            if (last[1].isBefore(first[0])) {
                throw new IllegalArgumentException("Ends before it starts: " + value);
            }
            return new Timex(value, mod, first[0], last[1]);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a date: " + value, e);
        }
    }

    /** Whether it names one day, with or without a clock time. */
    public boolean isDay() {
        return from.equals(to);
    }

    /** The clock time it starts at, or null where none is given. */
    public @Nullable LocalDateTime startTime() {
        return clock(value.split("/", -1)[0]);
    }

    /** The clock time it ends at, or null where none is given or it is no range. */
    public @Nullable LocalDateTime endTime() {
        String[] parts = value.split("/", -1);
        return parts.length < 2 ? null : clock(parts[1]);
    }

    private static @Nullable LocalDateTime clock(String part) {
        int t = part.indexOf('T');
        if (t < 0 || part.length() < t + 6 || !Character.isDigit(part.charAt(t + 1))) {
            return null;
        }
        return LocalDateTime.parse(part.substring(0, t + 6));
    }

    private static LocalDate[] bounds(String part) {
        Matcher day = DAY.matcher(part);
        if (day.matches()) {
            LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            return new LocalDate[] {date, date};
        }
        Matcher month = MONTH.matcher(part);
        if (month.matches()) {
            YearMonth of = YearMonth.of(number(month, 1), number(month, 2));
            return new LocalDate[] {of.atDay(1), of.atEndOfMonth()};
        }
        Matcher quarter = QUARTER.matcher(part);
        if (quarter.matches()) {
            YearMonth of = YearMonth.of(number(quarter, 1), number(quarter, 2) * 3 - 2);
            return new LocalDate[] {of.atDay(1), of.plusMonths(2).atEndOfMonth()};
        }
        Matcher half = HALF.matcher(part);
        if (half.matches()) {
            YearMonth of = YearMonth.of(number(half, 1), number(half, 2) * 6 - 5);
            return new LocalDate[] {of.atDay(1), of.plusMonths(5).atEndOfMonth()};
        }
        Matcher week = WEEK.matcher(part);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(number(week, 1), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
                    .with(DayOfWeek.MONDAY);
            return new LocalDate[] {week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)};
        }
        Matcher season = SEASON.matcher(part);
        if (season.matches()) {
            YearMonth of = YearMonth.of(number(season, 1), switch (season.group(2)) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "FA" -> 9;
                default -> 12;
            });
            return new LocalDate[] {of.atDay(1), of.plusMonths(2).atEndOfMonth()};
        }
        Matcher year = YEAR.matcher(part);
        if (year.matches()) {
            Year of = Year.of(number(year, 1));
            return new LocalDate[] {of.atDay(1), of.atDay(of.length())};
        }
        Matcher decade = DECADE.matcher(part);
        if (decade.matches()) {
            int first = number(decade, 1) * 10;
            return new LocalDate[] {LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)};
        }
        Matcher century = CENTURY.matcher(part);
        if (century.matches()) {
            int first = number(century, 1) * 100;
            return new LocalDate[] {LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31)};
        }
        throw new IllegalArgumentException(String.format(Locale.ROOT, "Not a TIMEX3 value: %s", part));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
