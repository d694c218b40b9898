package org.readout.extract.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.model.Timex;

/** Reads seasons, decades and centuries: "winter 2022/23", "the summer", "1990s", "21st century". */
final class Spans {

    /** What stands before a season that is meant as a time: "in the spring", and not "the spring festival". */
    private static final Set<String> BEFORE = Set.of(
            "in", "by", "before", "during", "until", "through", "throughout", "over", "of", "since", "late", "early", "mid", "for");
    private static final Set<String> AFTER = Set.of(
            "months", "and", "or", "at", "when", "as", "but", "after", "before", "to", "with", "the", "on", "by", "if", "where", "while", "will", "that");

    private final Words words;
    private final Reference reference;

    Spans(Words words, Reference reference) {
        this.words = words;
        this.reference = reference;
    }

    /** The season, decade or century at word {@code i}, or null. */
    @Nullable Part read(int i) {
        Token token = words.at(i);
        String decade = TimeWords.decade(token);
        if (decade != null) {
            return Part.period(i, i + 1, Timex.of(decade));
        }
        int season = TimeWords.season(token);
        if (season > 0) {
            return season(i, season);
        }
        return words.is(i + 1, "century") ? century(i) : null;
    }

    private @Nullable Part season(int i, int season) {
        int y = words.past(i + 1, "of", ",");
        y = words.isDash(y) ? y + 1 : y;
        Token token = words.at(y);
        int year = TimeWords.year(token);
        if (year > 0) {
            boolean two = season == 12 && words.isDash(y + 1) && TimeWords.year(words.at(y + 2)) == year + 1;
            return Part.period(i, two ? y + 3 : y + 1, Reference.season(year, season));
        }
        if (season == 12 && token != null && token.text().length() == 7 && "/-".indexOf(token.text().charAt(4)) >= 0) {
            String first = token.text().substring(0, 4);
            return TimeWords.isDigits(first) ? Part.period(i, y + 1, Reference.season(Integer.parseInt(first), season)) : null;
        }
        Token next = words.at(i + 1);
        boolean led = words.isIn(i - 1, BEFORE) || words.is(i - 1, "the") && (words.isIn(i - 2, BEFORE));
        boolean ends = next == null || !next.isWord() && !next.isNumber() && !words.isDash(i + 1) && !next.isPossessive() || words.isIn(i + 1, AFTER);
        if (!led || !ends || words.isCapitalized(i) || reference.today() == null) {
            return null;
        }
        return Part.period(i, words.past(i + 1, "months"), nearest(reference.today(), season, Tense.around(words, i, i + 1)));
    }

    /** The season of that name that fits the tense; where the words have none, the one nearest to come. */
    private static Timex nearest(LocalDate today, int season, Tense tense) {
        Timex last = Reference.season(today.getYear() - 1, season);
        Timex here = Reference.season(today.getYear(), season);
        if (!last.to().isBefore(today)) {
            return last;
        }
        boolean begun = !here.from().isAfter(today);
        if (tense == Tense.PAST) {
            return begun ? here : last;
        }
        return here.to().isBefore(today) ? Reference.season(today.getYear() + 1, season) : here;
    }

    private @Nullable Part century(int i) {
        int number = TimeWords.ordinal(words.at(i));
        return number < 10 || number > 22
                ? null
                : Part.period(i, i + 2, Timex.of(String.format(Locale.ROOT, "%02dXX", number - 1)));
    }
}
