package org.readout.extract.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Sentence;
import org.readout.extract.text.Token;
import org.readout.extract.text.WordList;

/** Which of the first two numbers of "05/03/2021" is the month. Where neither the text nor its publisher tells, neither is. */
enum NumericOrder {
    MONTH_FIRST,
    DAY_FIRST,
    UNKNOWN;

    private static final List<List<String>> PUBLISHERS = WordList.table(NumericOrder.class, "numericorder.txt");

    /**
     * The order of a release: as the dates of its text that can be read in one way alone have it, else as one that is the
     * day of publication, else as its publisher's country writes.
     */
    static NumericOrder of(List<Sentence> sentences, @Nullable LocalDate published, String publisher) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean dayIsToday = false;
        boolean monthIsToday = false;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                int[] n = token.text().indexOf('/') > 0 ? NumericDate.numbers(token.text(), '/') : null;
                if (n == null || n[2] < 1000) {
                    continue;
                }
                // The distributor puts its own stamp, as Americans write, on releases of every country.
                monthFirst |= isStamp(sentence.tokens());
                dayFirst |= n[0] > 12 && n[1] <= 12;
                monthFirst |= n[1] > 12 && n[0] <= 12;
                dayIsToday |= isDay(published, n[2], n[1], n[0]);
                monthIsToday |= isDay(published, n[2], n[0], n[1]);
            }
        }
        if (dayFirst != monthFirst) {
            return dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
        if (dayIsToday != monthIsToday) {
            return dayIsToday ? DAY_FIRST : MONTH_FIRST;
        }
        return dayFirst ? UNKNOWN : of(publisher);
    }

    private static boolean isStamp(List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).is("public") && tokens.get(i - 1).is("by") && tokens.get(i - 2).is("distributed")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(@Nullable LocalDate day, int year, int month, int dayOfMonth) {
        return day != null && day.getYear() == year && day.getMonthValue() == month && day.getDayOfMonth() == dayOfMonth;
    }

    private static NumericOrder of(String publisher) {
        String name = publisher.toLowerCase(Locale.ROOT);
        for (List<String> row : PUBLISHERS) {
            if (name.contains(row.get(1))) {
                return row.get(0).equals("month") ? MONTH_FIRST : DAY_FIRST;
            }
        }
        return UNKNOWN;
    }
}
