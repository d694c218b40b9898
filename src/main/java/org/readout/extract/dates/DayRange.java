package org.readout.extract.dates;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.model.Timex;

/** Ranges whose ends share a month or a year: "March 3-5, 2025", "14 and 15 May", "5, 6 and 7 March", "2024-25". */
final class DayRange {

    private static final Set<String> TO = Set.of("to", "through", "until", "till");

    /** The widest range of years written short ("2021-25"), so that other numbers with a hyphen are none. */
    private static final int PLAN = 15;

    /** The longest list of days that is read as a range. */
    private static final int LIST = 10;

    /** Days of one month: first and last, and one past the last word. */
    private record Days(int first, int last, int to) {}

    private final Words words;
    private final Reference reference;
    private final Calendar calendar;

    DayRange(Words words, Reference reference) {
        this.words = words;
        this.reference = reference;
        this.calendar = new Calendar(words, reference);
    }

    /** The range at word {@code i}, or null. */
    @Nullable Reading read(int i) {
        Token token = words.at(i);
        if (token == null) {
            return null;
        }
        int month = TimeWords.month(token);
        if (month > 0) {
            Days days = days(words.past(i + 1, "the"), i - 1);
            boolean counts = days != null && words.isWord(days.to()) && !words.isCapitalized(days.to())
                    && words.word(days.to()).endsWith("s");
            return days == null || counts ? null : resolve(i, days.to(), month, days);
        }
        if (!token.isNumber()) {
            return null;
        }
        Days days = days(i, i - 1);
        if (days != null) {
            int m = words.past(days.to(), "of");
            month = TimeWords.month(words.at(m));
            return month == 0 ? null : resolve(i, m + 1, month, days);
        }
        return years(i, token.text());
    }

    private @Nullable Days days(int i, int before) {
        int first = TimeWords.day(words.at(i));
        if (first == 0) {
            return null;
        }
        int link = i + 1;
        boolean range = words.isIn(link, TO) || words.isDash(link) || words.is(link, "and") && words.is(before, "between");
        int last = range ? TimeWords.day(words.at(words.past(link + 1, "the"))) : 0;
        if (last > first) {
            return new Days(first, last, words.past(link + 1, "the") + 1);
        }
        int at = i;
        int day = first;
        while (at < i + 2 * LIST && words.is(at + 1, ",") && TimeWords.day(words.at(at + 2)) == day + 1) {
            at += 2;
            day++;
        }
        int and = words.past(at + 1, ",");
        boolean listed = words.is(and, "and", "&") && TimeWords.day(words.at(words.past(and + 1, "the"))) == day + 1;
        return listed ? new Days(first, day + 1, words.past(and + 1, "the") + 1) : null;
    }

    private @Nullable Reading resolve(int from, int to, int month, Days days) {
        int y = words.past(to, ",", "of");
        y = y == to && words.isDash(y) && words.touches(y - 1) ? y + 1 : y;
        int year = TimeWords.year(words.at(y));
        int end = year > 0 ? y + 1 : to;
        Tense tense = Tense.around(words, from, end);
        Timex first = reference.resolve(Part.day(from, end, year, month, days.first(), 0), tense);
        Timex last = reference.resolve(Part.day(from, end, year, month, days.last(), 0), tense);
        if (first == null && last == null && days.last() <= 31) {
            return year > 0 ? null : new Reading(from, end, null, Reading.NOT_SAID, 0.7);
        }
        return DateParser.join(from, end, first, last);
    }

    /** "2024-25", "2021/22". */
    private @Nullable Reading years(int i, String text) {
        if (text.length() != 7 || text.charAt(4) != '-' && text.charAt(4) != '/') {
            return null;
        }
        String first = text.substring(0, 4);
        String last = text.substring(5);
        if (!TimeWords.isDigits(first) || !TimeWords.isDigits(last) || calendar.isNumbered(i)) {
            return null;
        }
        int from = Integer.parseInt(first);
        int to = from / 100 * 100 + Integer.parseInt(last);
        boolean years = from >= 1900 && from < 2150 && to > from && to <= from + PLAN;
        boolean month = text.charAt(4) == '-' && to % 100 <= 12;
        boolean path = words.is(i - 1, "/") || words.is(i + 1, "/");
        return years && !month && !path ? new Reading(i, i + 1, Timex.of(first + "/" + Reference.year(to)), "range of years", 0.9) : null;
    }
}
