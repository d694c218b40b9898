package org.readout.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Dates in figures alone: "2021-03-05", "2021/3/5", "05.03.2021", "17/04/2024". */
final class NumericDate {

    private NumericDate() {}

    /** The three numbers between two of {@code mark}, or null where the text is anything else. */
    static int @Nullable [] numbers(String text, char mark) {
        int first = text.indexOf(mark);
        int second = text.indexOf(mark, first + 1);
        if (first <= 0 || second < 0 || text.length() > 10 || text.indexOf(mark, second + 1) >= 0) {
            return null;
        }
        String[] fields = {text.substring(0, first), text.substring(first + 1, second), text.substring(second + 1)};
        int[] n = new int[3];
        for (int f = 0; f < 3; f++) {
            if (!TimeWords.isDigits(fields[f]) || fields[f].length() > 4) {
                return null;
            }
            n[f] = Integer.parseInt(fields[f]);
        }
        return n;
    }

    /** The date at word {@code i}; a hint where day and month cannot be told apart; null where it is no date. */
    static @Nullable Part read(Words words, int i, Reference reference, Tense tense) {
        String text = words.get(i).text();
        char mark = text.indexOf('/') > 0 ? '/' : text.indexOf('-') > 0 ? '-' : '.';
        int[] n = numbers(text, mark);
        if (n == null || words.is(i - 1, "/") && words.touches(i - 1)) {
            return null;
        }
        if (n[0] >= 1000) {
            return valid(i, n[0], n[1], n[2]);
        }
        if (n[2] < 1000) {
            return null;
        }
        Part dayFirst = valid(i, n[2], n[1], n[0]);
        Part monthFirst = mark == '.' ? null : valid(i, n[2], n[0], n[1]);
        if (dayFirst == null || monthFirst == null || n[0] == n[1]) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        NumericOrder order = mark == '-' && reference.order() == NumericOrder.UNKNOWN ? NumericOrder.DAY_FIRST : reference.order();
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN -> byTense(i, dayFirst, monthFirst, reference.today(), tense);
        };
    }

    /** What was is not after the day of publication, what will be not before it: that may leave one reading. */
    private static Part byTense(int i, Part dayFirst, Part monthFirst, @Nullable LocalDate today, Tense tense) {
        if (today != null && tense != Tense.UNKNOWN) {
            boolean one = fits(dayFirst, today, tense);
            boolean other = fits(monthFirst, today, tense);
            if (one != other) {
                return one ? dayFirst : monthFirst;
            }
        }
        return Part.hint(i, i + 1);
    }

    private static boolean fits(Part part, LocalDate today, Tense tense) {
        LocalDate day = LocalDate.of(part.year(), part.month(), part.day());
        return tense == Tense.PAST ? !day.isAfter(today.plusDays(1)) : !day.isBefore(today.minusDays(1));
    }

    private static @Nullable Part valid(int i, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return date.getYear() >= 1800 && date.getYear() < 2200 ? Part.day(i, i + 1, year, month, day, 0) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
