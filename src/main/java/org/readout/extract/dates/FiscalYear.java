package org.readout.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.WordList;
import org.readout.model.Timex;

/**
 * Reads fiscal years: "FY2025", "fiscal year 2024-25", "this fiscal year". They begin when the state that counts them says,
 * so they have a value only where the sentence names it, or the publisher's name does.
 */
final class FiscalYear {

    /** Word, first month, and whether a single year names the one it starts or ends in. */
    private static final List<List<String>> STATES = WordList.table(FiscalYear.class, "fiscalyears.txt");

    /** How far from the year the state may stand, in words. */
    private static final int REACH = 25;

    private final Words words;
    private final Reference reference;

    FiscalYear(Words words, Reference reference) {
        this.words = words;
        this.reference = reference;
    }

    /** The fiscal year at word {@code i}, or null. */
    @Nullable Part read(int i) {
        boolean relative = words.is(i, "this", "current", "last", "next") && words.is(i + 1, "fiscal", "financial") && words.is(i + 2, "year");
        if (relative) {
            int shift = words.is(i, "last") ? -1 : words.is(i, "next") ? 1 : 0;
            return part(i, i + 3, running(i, shift));
        }
        String word = words.word(i);
        if (word.startsWith("fy") && word.length() > 3 && word.length() <= 9) {
            return part(i, i + 1, years(i, word.substring(2)));
        }
        boolean long2 = words.is(i, "fiscal", "financial") && words.is(i + 1, "year", "years");
        int year = long2 ? i + 2 : words.is(i, "fy", "fiscal") ? i + 1 : 0;
        if (year == 0) {
            return null;
        }
        if (TimeWords.year(words.at(year)) > 0 && words.isDash(year + 1) && TimeWords.year(words.at(year + 2)) > 0) {
            return part(i, year + 3, years(i, words.word(year) + "-" + words.word(year + 2)));
        }
        boolean digits = Character.isDigit((words.word(year) + "x").charAt(0));
        String text = words.word(year);
        boolean two = words.is(i, "fy") && text.length() == 2;
        if (!digits || !two && text.length() != 4 && text.length() != 7) {
            return null;
        }
        return part(i, year + 1, years(i, text));
    }

    private static @Nullable Part part(int from, int to, @Nullable YearMonth first) {
        if (first == null) {
            return Part.hint(from, to);
        }
        YearMonth last = first.plusMonths(11);
        String value = first.getMonthValue() == 1
                ? Reference.year(first.getYear())
                : Reference.month(first) + "/" + Reference.month(last);
        return Part.period(from, to, Timex.of(value));
    }

    /** The first month of "2025", "25", "2024-25", "2024/25" or "2024-2025", or null. */
    private @Nullable YearMonth years(int i, String text) {
        List<String> state = state(i);
        if (state == null) {
            return null;
        }
        String first = text.length() == 2 ? "20" + text : text.length() < 4 ? "" : text.substring(0, 4);
        boolean two = text.length() > 4;
        if (!TimeWords.isDigits(first)) {
            return null;
        }
        int year = Integer.parseInt(first);
        if (year < 1900 || year > 2199) {
            return null;
        }
        int month = Integer.parseInt(state.get(1));
        boolean endsIn = !two && month > 1 && state.get(2).equals("ends");
        return YearMonth.of(endsIn ? year - 1 : year, month);
    }

    private @Nullable YearMonth running(int i, int shift) {
        List<String> state = state(i);
        LocalDate today = reference.today();
        if (state == null || today == null) {
            return null;
        }
        int month = Integer.parseInt(state.get(1));
        int year = today.getMonthValue() >= month ? today.getYear() : today.getYear() - 1;
        return YearMonth.of(year + shift, month);
    }

    /** The state nearest in the sentence, else the publisher's; null where none is named or two are as near. */
    private @Nullable List<String> state(int i) {
        for (int distance = 1; distance <= REACH; distance++) {
            List<String> before = named(i - distance);
            List<String> after = named(i + distance);
            if (before != null || after != null) {
                return before != null && after != null && !before.equals(after) ? null : before != null ? before : after;
            }
        }
        String publisher = reference.publisher().toLowerCase(Locale.ROOT);
        return STATES.stream().filter(row -> !publisher.isEmpty() && contains(publisher, row.getFirst())).findFirst().orElse(null);
    }

    private static boolean contains(String publisher, String word) {
        return (" " + publisher.replace('\u2019', ' ') + " ").contains(" " + word + " ");
    }

    private @Nullable List<String> named(int i) {
        String word = words.is(i, "states") && words.is(i - 1, "united") ? "us" : words.word(i);
        if (word.isEmpty()) {
            return null;
        }
        return STATES.stream().filter(row -> row.getFirst().equals(word)).findFirst().orElse(null);
    }
}
