package org.readout.extract.dates;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.extract.text.WordList;

/** Reads days, months and years in all the usual orders. */
final class Calendar {

    /** Words before a month that stands alone. */
    private static final Set<String> BEFORE = Set.of(
            "in", "of", "since", "last", "next", "this", "early", "late", "mid", "by", "until", "till", "from", "to", "during",
            "through", "throughout", "before", "after", "past", "between", "for", "around", "end", "the", "his", "her", "its",
            "our", "their", "coming", "previous", "late-", "mid-", "early-");
    /** Of those, the ones that also stand before a person's name or a title: "by April Roe", "for March on Monday". */
    private static final Set<String> BEFORE_NAMES = Set.of("by", "for", "to", "of", "from", "after", "before", "between", "the");
    /** Months that are also plain words or given names; alone they need one of {@link #BEFORE}. */
    private static final Set<String> DOUBTFUL = Set.of("May", "March", "April", "June", "August", "MAY", "MARCH");
    private static final Set<String> AFTER_VERB = Set.of("for", "on", "against", "to", "be", "not", "have", "of");

    private static final Set<String> COUNTED = WordList.of(Calendar.class, "countnouns.txt");
    private static final Set<String> NUMBERED = WordList.of(Calendar.class, "numbered.txt");
    private static final Set<String> COUNTS = Set.of("about", "some", "over", "than", "nearly", "almost", "approximately", "least", "roughly");
    private static final Set<String> DAY_NAMES = WordList.of(Calendar.class, "weekdaynames.txt");

    /** How many numbers a list may have before the year that is asked about. */
    private static final int LIST = 12;

    private final Words words;
    private final Reference reference;

    Calendar(Words words, Reference reference) {
        this.words = words;
        this.reference = reference;
    }

    /** The longest date that starts at word {@code i}, or null. */
    @Nullable Part read(int i) {
        int weekday = TimeWords.weekday(words.at(i));
        if (weekday > 0) {
            int next = words.past(words.past(i + 1, ","), "the");
            Part day = words.is(next, "(") ? bracketedDay(next) : day(next);
            if (day != null) {
                return day.kind() == Part.Kind.DAY ? Part.day(i, day.to(), day.year(), day.month(), day.day(), weekday) : null;
            }
            boolean named = words.isIn(i - 1, DAY_NAMES) && words.isCapitalized(i - 1);
            return words.get(i).text().length() > 5 && !named ? Part.weekday(i, i + 1, weekday) : null;
        }
        Part day = day(i);
        if (day != null) {
            return day;
        }
        Part month = month(i);
        return month != null ? month : year(i);
    }

    /** "December 26, 2024", "26 Dec 2024", "the 26th of December", "2024-12-26", "26.12.2024"; or null. */
    @Nullable Part day(int i) {
        Token token = words.at(i);
        if (token == null) {
            return null;
        }
        if (token.isNumber()) {
            Part numeric = NumericDate.read(words, i, reference, Tense.around(words, i, i + 1));
            if (numeric != null) {
                return numeric;
            }
            Part bracketed = bracketed(i, token.text());
            if (bracketed != null) {
                return bracketed;
            }
        }
        int month = TimeWords.month(token);
        if (month > 0) {
            int d = words.past(i + 1, "the");
            int day = TimeWords.day(words.at(d));
            return fits(day, month) ? whole(Part.day(i, d + 1, 0, month, day, 0)) : null;
        }
        int start = words.past(i, "the");
        Token number = words.at(start);
        int day = number != null && number.isNumber() ? TimeWords.day(number) : TimeWords.ordinal(number);
        if (day == 0 || words.isIn(start - 1, NUMBERED)) {
            return null;
        }
        int m = start + 1;
        m = words.past(m, "day");
        m = words.past(m, "of");
        m = m == start + 1 && (words.isDash(m) || words.is(m, ".")) && words.touches(start) ? m + 1 : m;
        if (!Character.isDigit(words.get(start).text().charAt(0)) && !words.is(m - 1, "of")) {
            return null;
        }
        month = TimeWords.month(words.at(m));
        return month > 0 && fits(day, month) ? whole(Part.day(start, m + 1, 0, month, day, 0)) : null;
    }

    /** "(Aug. 2nd)" behind a weekday, brackets and all; or null. */
    private @Nullable Part bracketedDay(int open) {
        Part day = day(open + 1);
        return day != null && day.kind() == Part.Kind.DAY && words.is(day.to(), ")") ? day.spanning(day.from(), day.to() + 1) : null;
    }

    /** "(3.18.)", as Korean ministries write the day behind a headline. */
    private @Nullable Part bracketed(int i, String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot > 2 || text.length() > dot + 3 || !words.is(i - 1, "(") || !words.is(i + 1, ".") || !words.is(i + 2, ")")) {
            return null;
        }
        String month = text.substring(0, dot);
        String day = text.substring(dot + 1);
        boolean digits = TimeWords.isDigits(month) && TimeWords.isDigits(day);
        int of = digits ? Integer.parseInt(month) : 0;
        return of >= 1 && of <= 12 && fits(Integer.parseInt(day), of) ? Part.day(i, i + 2, 0, of, Integer.parseInt(day), 0) : null;
    }

    private static boolean fits(int day, int month) {
        return day > 0 && day <= LocalDate.of(2024, month, 1).lengthOfMonth();
    }

    /** With the year and the weekday in brackets that may follow. */
    private Part whole(Part part) {
        int y = words.past(part.to(), ",", "of");
        y = y == part.to() && words.isDash(y) && words.touches(y - 1) && words.touches(y) ? y + 1 : y;
        int year = TimeWords.year(words.at(y));
        Part whole = year > 0 && !words.is(y + 1, "%") ? part.withYear(year).spanning(part.from(), y + 1) : thisYear(part);
        int open = whole.to();
        int weekday = words.is(open, "(") ? TimeWords.weekday(words.at(open + 1)) : 0;
        int close = words.past(open + 2, ".");
        return weekday > 0 && words.is(close, ")")
                ? Part.day(whole.from(), close + 1, whole.year(), whole.month(), whole.day(), weekday)
                : whole;
    }

    /** "5 March this year", "June 3 of last year". */
    private Part thisYear(Part part) {
        int at = words.past(part.to(), "of");
        LocalDate today = reference.today();
        if (today == null || !words.is(at + 1, "year") || !words.is(at, "this", "last", "next")) {
            return part;
        }
        int shift = words.is(at, "this") ? 0 : words.is(at, "last") ? -1 : 1;
        return part.withYear(today.getYear() + shift).spanning(part.from(), at + 2);
    }

    /** "March 2023", "March of 2023", "December"; or null. */
    @Nullable Part month(int i) {
        int month = TimeWords.month(words.at(i));
        if (month == 0) {
            return isoMonth(i);
        }
        int y = words.past(i + 1, ",", "of");
        y = y == i + 1 && words.isDash(y) && words.touches(i) ? y + 1 : y;
        int year = TimeWords.year(words.at(y));
        if (year > 0 && !(words.is(i, "may") && words.is(i + 1, ","))) {
            return Part.month(i, y + 1, year, month);
        }
        String word = words.get(i).text();
        boolean whole = word.length() > 4 || month == 5 || month == 6 || month == 7
                || words.isDash(i + 1) && TimeWords.month(words.at(i + 2)) > 0;
        return whole && !word.endsWith(".") && stands(i) ? Part.month(i, i + 1, 0, month) : null;
    }

    /** Whether a month without day and year is one: "in May", "his July visit", "June's summit", "March and April". */
    private boolean stands(int i) {
        boolean doubtful = DOUBTFUL.contains(words.get(i).text());
        Token before = words.at(i - 1);
        Token after = words.at(i + 1);
        boolean possessive = before != null && before.isPossessive();
        boolean nameFollows = after != null && after.isCapitalized() && TimeWords.month(after) == 0;
        if (doubtful && words.isIn(i + 1, AFTER_VERB) && words.is(i - 1, "the", ",")) {
            return false;
        }
        if (words.isIn(i - 1, BEFORE) || possessive || words.isDash(i - 1)) {
            return !(doubtful && nameFollows && words.isIn(i - 1, BEFORE_NAMES) && !words.is(i - 1, "the"));
        }
        boolean listed = words.is(i - 1, "and", "or", ",", "/") && TimeWords.month(words.at(i - 2)) > 0;
        boolean owns = after != null && after.isPossessive() && words.is(i - 1, "at", "with", "on", "about");
        return listed || owns || !doubtful && !nameFollows;
    }

    private @Nullable Part isoMonth(int i) {
        Token token = words.at(i);
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
        int year = TimeWords.year(words.at(i));
        if (year < 1900 || words.is(i + 1, "%") || words.is(i - 1, "#") || words.is(i + 1, "/") && words.touches(i) || isNumbered(i)) {
            return null;
        }
        Token after = words.at(i + 1);
        boolean plural = after != null && after.isWord() && !after.isCapitalized() && after.text().endsWith("s") && after.text().length() > 3;
        boolean counted = words.isIn(i + 1, COUNTED) || plural && words.isIn(i - 1, COUNTS);
        return counted && !words.isIn(i - 1, BEFORE) ? null : Part.year(i, i + 1, year);
    }

    /** Whether the four figures number something, by themselves or in a list of such numbers. */
    boolean isNumbered(int i) {
        if (words.is(i - 1, "(")) {
            return false;
        }
        for (int k = i - 1; k >= 0 && k >= i - LIST; k--) {
            if (words.isIn(k, NUMBERED)) {
                return true;
            }
            Token token = words.get(k);
            if (!token.isNumber() && !words.is(k, ",", "and", "&", "(", ")", "or", "/")) {
                return false;
            }
        }
        return false;
    }
}
