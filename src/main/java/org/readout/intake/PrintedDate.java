package org.readout.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A line that is a date of publication and nothing else, as pages print it above or below the headline. */
final class PrintedDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String BEFORE = "(?i)^(?:(?:published|posted|released|release date|date of issue|publication date|date|dated|issued|updated|last updated)(?: on| at|:)?\\s*)?"
            + "(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*[A-Z]{0,4},?\\s+)?"
            + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String AFTER = "(?:,?\\s*(?:at\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*[A-Z]{0,4})?\\s*$";
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

    private static final Pattern MONTH_DAY = Pattern.compile(BEFORE + MONTH + "\\s+(\\d{1,2}),?\\s+(\\d{4})" + AFTER);
    private static final Pattern DAY_MONTH = Pattern.compile(BEFORE + "(\\d{1,2})\\s+" + MONTH + ",?\\s+(\\d{4})" + AFTER);
    private static final Pattern YEAR_FIRST = Pattern.compile(
            BEFORE + "(\\d{4})\\s?[-./\u5E74\uB144]\\s?(\\d{1,2})\\s?[-./\u6708\uC6D4]\\s?(\\d{1,2})[.\u65E5\uC77C]?" + AFTER);

    private PrintedDate() {}

    /** The date the line is, or null where it is anything else. */
    static @Nullable LocalDate of(String line) {
        Matcher monthDay = MONTH_DAY.matcher(line);
        if (monthDay.matches()) {
            return of(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2));
        }
        Matcher dayMonth = DAY_MONTH.matcher(line);
        if (dayMonth.matches()) {
            return of(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(line);
        return yearFirst.matches() ? of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : null;
    }

    /** The date of these numbers, or null where there is no such day. */
    static @Nullable LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number of the month whose name begins so. */
    static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }
}
