package org.readout.library.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Days as they are typed in a search: 2024, 2024-10, 2024-10-03, and two of these with two dots between. */
record Days(LocalDate from, LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Pattern DAY = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?-?");

    /** The days meant by {@code typed}; null where it is not a date. An open end reaches to the end of the calendar. */
    static @Nullable Days of(String typed) {
        int dots = typed.indexOf("..");
        if (dots < 0) {
            return one(typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed);
        }
        String before = typed.substring(0, dots);
        String after = typed.substring(dots + 2);
        Days from = before.isEmpty() ? new Days(FIRST, FIRST) : one(before);
        Days to = after.isEmpty() ? new Days(LAST, LAST) : one(after);
        if (from == null || to == null || before.isEmpty() && after.isEmpty() || to.to().isBefore(from.from())) {
            return null;
        }
        return new Days(from.from(), to.to());
    }

    private static @Nullable Days one(String typed) {
        Matcher matcher = DAY.matcher(typed);
        if (!matcher.matches()) {
            return null;
        }
        String month = matcher.group(2);
        String day = matcher.group(3);
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (month == null) {
                return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth of = YearMonth.of(year, Integer.parseInt(month));
            if (day == null) {
                return new Days(of.atDay(1), of.atEndOfMonth());
            }
            LocalDate on = of.atDay(Integer.parseInt(day));
            return new Days(on, on);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
