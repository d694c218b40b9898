package org.readout.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;

import org.readout.model.Timex;

/** Seasons of the northern half of the world, three whole months each, since that is how releases count them. */
final class Season {

    private Season() {}

    /** The season that begins in {@code month} of {@code year}; winter begins in December. */
    static Timex of(int year, int month) {
        YearMonth first = YearMonth.of(year, month);
        return Timex.of(Reference.month(first) + "/" + Reference.month(first.plusMonths(2)), "APPROX");
    }

    /**
     * The season meant by "this", "last" (the latest that is over) or "next" (the first still to begin).
     *
     * @param month the one it begins in
     * @param shift -1 last, 0 this, 1 next
     */
    static Timex near(LocalDate today, int month, int shift) {
        YearMonth now = YearMonth.from(today);
        int year = now.getYear();
        if (shift < 0) {
            return of(YearMonth.of(year, month).plusMonths(2).isBefore(now) ? year : year - 1, month);
        }
        if (shift > 0) {
            return of(YearMonth.of(year, month).isAfter(now) ? year : year + 1, month);
        }
        return of(month == 12 && now.getMonthValue() <= 2 ? year - 1 : year, month);
    }
}
