package org.readout.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A whole date, with its year, within a line.
 *
 * @param start of the quote in the line, in UTF-16 code units
 */
record DateInLine(LocalDate date, String quote, int start) {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -](\\d{4})\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
    private static final Pattern STOPPED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile("^(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");

    /** The dates of {@code line}, a short one, in its order. */
    static List<DateInLine> all(String line) {
        List<DateInLine> found = new ArrayList<>();
        for (Matcher m = MONTH_DAY.matcher(line); m.find(); ) {
            add(found, m, m.group(3), PrintedDate.month(m.group(1)), m.group(2));
        }
        for (Matcher m = DAY_MONTH.matcher(line); m.find(); ) {
            add(found, m, m.group(3), PrintedDate.month(m.group(2)), m.group(1));
        }
        for (Matcher m = YEAR_FIRST.matcher(line); m.find(); ) {
            add(found, m, m.group(1), m.group(2), m.group(3));
        }
        for (Matcher m = STOPPED.matcher(line); m.find(); ) {
            add(found, m, m.group(3), m.group(2), m.group(1));
        }
        found.sort(Comparator.comparingInt(DateInLine::start));
        return found;
    }

    private static void add(List<DateInLine> found, Matcher m, String year, String month, String day) {
        LocalDate date = PrintedDate.of(year, month, day);
        if (date != null && date.getYear() > 1900 && date.getYear() < 2200) {
            found.add(new DateInLine(date, m.group(), m.start()));
        }
    }

    /** The date a line begins with, written as Americans do; null where it begins otherwise. */
    static @Nullable LocalDate monthFirst(String line) {
        Matcher m = MONTH_FIRST.matcher(line);
        return m.find() ? PrintedDate.of(m.group(3), m.group(1), m.group(2)) : null;
    }
}
