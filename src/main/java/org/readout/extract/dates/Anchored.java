package org.readout.extract.dates;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/**
 * Reads dates that count from another date of the text: "two days after June 19", "the day before 5 March", "the same day",
 * "three days later". Only days are counted: "a week after" is seldom the seventh day.
 */
final class Anchored {

    private static final Set<String> HEDGES = Set.of("just", "about", "nearly", "almost", "around", "roughly", "only", "over", "than");

    private final Words words;
    private final Reference reference;
    private final Calendar calendar;

    Anchored(Words words, Reference reference) {
        this.words = words;
        this.reference = reference;
        this.calendar = new Calendar(words, reference);
    }

    /**
     * The date at word {@code i}, or null.
     *
     * @param latest the day the text named last, or null where it named none
     */
    @Nullable Part read(int i, @Nullable LocalDate latest) {
        if (words.isIn(i - 1, HEDGES)) {
            return null;
        }
        int count = words.is(i, "day") && words.is(i - 1, "the") ? 1 : TimeWords.number(words.at(i));
        int unit = words.is(i, "day") ? i : i + 1;
        if (count > 0 && words.is(unit, "day", "days")) {
            return counted(i, unit, count, latest);
        }
        return same(i, latest);
    }

    private @Nullable Part counted(int i, int unit, int count, @Nullable LocalDate latest) {
        boolean after = words.is(unit + 1, "after", "following", "later");
        boolean before = words.is(unit + 1, "before", "earlier");
        if (!after && !before) {
            return null;
        }
        int sign = after ? count : -count;
        if (words.is(unit + 1, "later", "earlier")) {
            return latest == null ? null : Part.period(i, unit + 2, Timex.day(latest.plusDays(sign)));
        }
        int at = words.past(unit + 2, "the");
        Part day = calendar.day(at);
        Timex value = day == null ? null : reference.resolve(day, Tense.around(words, i, day.to()));
        return day == null || value == null ? null : Part.period(i, day.to(), Timex.day(value.from().plusDays(sign)));
    }

    /** "the same day", "that year", "the following month"; or null. */
    @Nullable Part same(int i, @Nullable LocalDate latest) {
        if (latest == null) {
            return null;
        }
        boolean that = words.is(i, "that") && !words.is(i + 1, "same");
        boolean led = words.is(i - 1, "the", "that") || that;
        if (!led || !that && !words.is(i, "same", "following", "next", "previous")) {
            return null;
        }
        int shift = words.is(i, "following", "next") ? 1 : words.is(i, "previous") ? -1 : 0;
        // "That day" and "the next day" go back to a date; "the next month" more often looks on from today.
        boolean fits = words.is(i + 1, "day") || shift != -1 && !words.is(i, "next") && words.is(i + 1, "month", "year");
        boolean toCome = words.is(i, "next") && words.is(i - 2, "over", "in", "within", "for", "during");
        return !fits || toCome ? null : Part.period(i, i + 2, Relative.unit(latest, words.word(i + 1), shift));
    }

    /**
     * "on the 26th", "the 26th of last month": the day of this month or the one nearest that fits the tense.
     *
     * @param certain whether the words before say that a day is meant: "in the afternoon of"
     */
    @Nullable Part dayOfMonth(int i, boolean certain) {
        LocalDate today = reference.today();
        String text = words.word(i);
        int day = TimeWords.day(words.at(i));
        boolean ordinal = day > 0 && !TimeWords.isDigits(text);
        if (!ordinal || today == null || !words.is(i - 1, "the")) {
            return null;
        }
        boolean ofMonth = words.is(i + 1, "of") && words.is(i + 2, "this", "last", "next") && words.is(i + 3, "month");
        LocalDate month = today.withDayOfMonth(1);
        if (ofMonth) {
            month = month.plusMonths(words.is(i + 2, "this") ? 0 : words.is(i + 2, "last") ? -1 : 1);
        } else if (!certain && (!words.is(i - 2, "on", "until", "from", "by", "since") || words.isWord(i + 1) && !words.is(i + 1, "and", "at", "in", "to", "for", "with", "that", "local"))) {
            return null;
        } else if (day > today.getDayOfMonth() && Tense.around(words, i, i + 1) != Tense.FUTURE) {
            month = month.minusMonths(1);
        } else if (day < today.getDayOfMonth() && Tense.around(words, i, i + 1) == Tense.FUTURE) {
            month = month.plusMonths(1);
        }
        return day > month.lengthOfMonth() ? null : Part.period(i, ofMonth ? i + 4 : i + 1, Timex.day(month.withDayOfMonth(day)));
    }
}
