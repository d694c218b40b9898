package org.readout.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;

/** Reads days, months and years in all the usual orders; "10/07/2024" is the American order unless that is impossible. */
final class Calendar {

    /** Words before a month or a year that stands alone. */
    private static final Set<String> BEFORE = Set.of(
            "in", "of", "since", "last", "next", "this", "early", "late", "mid", "by", "until", "till", "from", "to", "during",
            "through", "before", "after", "past", "between", "for", "around", "end", "the");
    /** Months that are also plain words or given names; alone they need one of {@link #BEFORE}. */
    private static final Set<String> DOUBTFUL = Set.of("May", "March", "April", "June", "August");
    private static final Set<String> NOT_YEARS_AFTER = Set.of("$", "€", "£", "¥", "#", "no.", "resolution", "resolutions", "about", "some");

    private final List<Token> tokens;

    Calendar(List<Token> tokens) {
        this.tokens = tokens;
    }

    private @Nullable Token at(int i) {
        return i < 0 || i >= tokens.size() ? null : tokens.get(i);
    }

    private boolean is(int i, String word) {
        Token token = at(i);
        return token != null && token.is(word);
    }

    /** The longest date that starts at token {@code i}, or null. */
    @Nullable Part read(int i) {
        int weekday = TimeWords.weekday(at(i));
        if (weekday > 0) {
            int next = is(i + 1, ",") || is(i + 1, "the") ? i + 2 : i + 1;
            Part day = day(next);
            if (day != null) {
                return Part.day(i, day.to(), day.year(), day.month(), day.day(), weekday);
            }
            return tokens.get(i).text().length() > 5 ? Part.weekday(i, timeOfDay(i + 1), weekday) : null;
        }
        Part day = day(i);
        if (day != null) {
            return day;
        }
        Part month = month(i);
        return month != null ? month : year(i);
    }

    private int timeOfDay(int i) {
        return is(i, "morning") || is(i, "afternoon") || is(i, "evening") || is(i, "night") ? i + 1 : i;
    }

    /** "December 26, 2024", "26 Dec 2024", "the 26th of December", "2024-12-26", "26.12.2024"; or null. */
    @Nullable Part day(int i) {
        Token token = at(i);
        if (token == null) {
            return null;
        }
        Part numeric = numeric(i, token.text());
        if (numeric != null) {
            return numeric;
        }
        int month = TimeWords.month(token);
        if (month > 0) {
            int d = is(i + 1, "the") ? i + 2 : i + 1;
            int day = TimeWords.day(at(d));
            return day > 0 && day <= longest(month) ? withYear(Part.day(i, d + 1, 0, month, day, 0)) : null;
        }
        int start = is(i, "the") ? i + 1 : i;
        int day = TimeWords.day(at(start));
        int m = is(start + 1, "of") ? start + 2 : start + 1;
        month = day > 0 ? TimeWords.month(at(m)) : 0;
        return month > 0 && day <= longest(month) ? withYear(Part.day(start, m + 1, 0, month, day, 0)) : null;
    }

    private static int longest(int month) {
        return LocalDate.of(2024, month, 1).lengthOfMonth();
    }

    private Part withYear(Part part) {
        int y = is(part.to(), ",") ? part.to() + 1 : part.to();
        int year = TimeWords.year(at(y));
        if (year > 0 && !(is(y + 1, "%"))) {
            return part.withYear(year).spanning(part.from(), y + 1);
        }
        return part;
    }

    private static @Nullable Part numeric(int i, String text) {
        char mark = text.indexOf('/') > 0 ? '/' : text.indexOf('-') > 0 ? '-' : '.';
        int first = text.indexOf(mark);
        int second = first < 0 ? -1 : text.indexOf(mark, first + 1);
        if (second < 0 || text.indexOf(mark, second + 1) >= 0) {
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
        if (fields[0].length() == 4) {
            return valid(i, n[0], n[1], n[2]);
        }
        if (fields[2].length() != 4) {
            return null;
        }
        Part american = mark == '/' ? valid(i, n[2], n[0], n[1]) : null;
        return american != null ? american : valid(i, n[2], n[1], n[0]);
    }

    private static @Nullable Part valid(int i, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return date.getYear() >= 1800 && date.getYear() < 2200 ? Part.day(i, i + 1, year, month, day, 0) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "March 2023", "March of 2023", "December"; or null. */
    @Nullable Part month(int i) {
        int month = TimeWords.month(at(i));
        if (month == 0) {
            return isoMonth(i);
        }
        int y = is(i + 1, ",") || is(i + 1, "of") ? i + 2 : i + 1;
        int year = TimeWords.year(at(y));
        if (year > 0) {
            return Part.month(i, y + 1, year, month);
        }
        String word = tokens.get(i).text();
        Token before = at(i - 1);
        boolean led = before != null && BEFORE.contains(TimeWords.plain(before));
        boolean whole = word.length() > 4 || word.equals("May") || word.equals("June") || word.equals("July");
        boolean possessive = before != null && before.isPossessive();
        return whole && (led || possessive || !DOUBTFUL.contains(word) && !isInName(i)) ? Part.month(i, i + 1, 0, month) : null;
    }

    private boolean isInName(int i) {
        Token after = at(i + 1);
        return after != null && after.isCapitalized() && after.isWord();
    }

    private @Nullable Part isoMonth(int i) {
        Token token = at(i);
        if (token == null || token.text().length() != 7 || token.text().charAt(4) != '-') {
            return null;
        }
        String year = token.text().substring(0, 4);
        String month = token.text().substring(5);
        boolean digits = TimeWords.isDigits(year) && TimeWords.isDigits(month);
        int of = digits ? Integer.parseInt(month) : 0;
        return of >= 1 && of <= 12 ? Part.month(i, i + 1, Integer.parseInt(year), of) : null;
    }

    /** A year that stands alone; or null. */
    @Nullable Part year(int i) {
        int year = TimeWords.year(at(i));
        if (year < 1900) {
            return null;
        }
        Token before = at(i - 1);
        Token after = at(i + 1);
        if (before != null && NOT_YEARS_AFTER.contains(TimeWords.plain(before)) || is(i + 1, "%")) {
            return null;
        }
        boolean led = before != null && BEFORE.contains(TimeWords.plain(before));
        boolean counted = after != null && after.isWord() && !after.isCapitalized() && after.text().endsWith("s")
                && after.text().length() > 3 && !after.is("becomes") && !after.is("marks");
        return led || !counted ? Part.year(i, i + 1, year) : null;
    }
}
