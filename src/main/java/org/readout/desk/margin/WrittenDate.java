package org.readout.desk.margin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/**
 * Reads a date as an officer types it: "26 Dec 2024", "December 26, 2024", "Dec 2024", "late 2025", "Jul 2024 to Sep
 * 2024", "23 Dec 2024, 11:15–11:35", or a TIMEX3 value. Relative dates are not read: a due date stands on its own, with
 * no sentence around it.
 */
final class WrittenDate {

    private static final Pattern MODIFIED = Pattern.compile("(early|mid|late|about)[ -]+(.+)");
    private static final Pattern CLOCK =
            Pattern.compile("(.+?),? (?:at )?(\\d{1,2}:\\d{2})(?: ?[-–—] ?(\\d{1,2}:\\d{2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(\\p{L}+)\\.?,? (\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+)\\.?,? (\\d{4})");
    private static final Pattern RANGE = Pattern.compile("(.+?) ?(?:–|—| to | - ) ?(.+)");

    private WrittenDate() {}

    /** The date written; empty where it is none that can be put on a calendar. */
    static Optional<Timex> read(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        Optional<Timex> timex = timex(text, null);
        if (timex.isPresent()) {
            return timex;
        }
        Matcher modified = MODIFIED.matcher(text.toLowerCase(Locale.ROOT));
        if (modified.matches()) {
            String value = value(modified.group(2));
            return value == null ? Optional.empty() : timex(value, modifier(modified.group(1)));
        }
        String value = value(text);
        if (value == null) {
            Matcher range = RANGE.matcher(text);
            String from = range.matches() ? value(range.group(1)) : null;
            String to = from == null ? null : value(range.group(2));
            value = to == null ? null : from + "/" + to;
        }
        return value == null ? Optional.empty() : timex(value, null);
    }

    private static Optional<Timex> timex(String value, @Nullable String mod) {
        try {
            return Optional.of(Timex.of(value, mod));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String modifier(String word) {
        return switch (word) {
            case "early" -> "START";
            case "mid" -> "MID";
            case "late" -> "END";
            default -> "APPROX";
        };
    }

    private static @Nullable String value(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            String day = value(clock.group(1));
            String start = day == null ? null : day + "T" + twoDigits(clock.group(2));
            return start == null || clock.group(3) == null ? start : start + "/" + day + "T" + twoDigits(clock.group(3));
        }
        if (timex(text, null).isPresent()) {
            return text;
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(month.group(1)).map(found -> String.format(Locale.ROOT, "%s-%02d", month.group(2), found.getValue()))
                    .orElse(null);
        }
        return null;
    }

    private static @Nullable String day(String year, String name, String day) {
        Optional<Month> month = month(name);
        try {
            return month.isEmpty() ? null
                    : LocalDate.of(Integer.parseInt(year), month.get(), Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<Month> month(String name) {
        String start = name.toUpperCase(Locale.ROOT);
        return start.length() < 3 ? Optional.empty()
                : Arrays.stream(Month.values())
                        .filter(month -> month.name().startsWith(start) || start.equals("SEPT") && month == Month.SEPTEMBER)
                        .findFirst();
    }

    private static String twoDigits(String clock) {
        return clock.length() == 4 ? "0" + clock : clock;
    }
}
