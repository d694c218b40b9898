package org.readout.extract.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/**
 * What a release's dates are counted from and read by.
 *
 * @param today the day of publication, or null where it is not known: then what is relative has no value
 * @param order which of "05/03/2021" is the month
 * @param publisher in whose fiscal years it counts where the sentence names no state; empty where it is not known
 */
record Reference(@Nullable LocalDate today, NumericOrder order, String publisher) {

    /** What a day after that of publication counts more where the words look back, in days: more than a year. */
    private static final int TOO_LATE = 400;

    /** Of a day before it where they look ahead: less, since a visit of last week may stand beside what will follow. */
    private static final int TOO_EARLY = 270;

    /** A year, and how near a day of the other side of today is for its own year to be doubted, in days. */
    private static final int YEAR = 365;
    private static final int NEAR = 90;

    /** A report tells of what was, where its words do not say: what lies ahead is as good as so many days further off. */
    private static final int AHEAD = 30;

    /** A day of publication and nothing else. */
    static Reference of(@Nullable LocalDate today) {
        return new Reference(today, NumericOrder.UNKNOWN, "");
    }

    /** The part on the calendar, or null where year or day cannot be told. */
    @Nullable Timex resolve(Part part, Tense tense) {
        try {
            return switch (part.kind()) {
                case DAY -> dayOf(part, tense);
                case MONTH -> monthOf(part, tense);
                case YEAR -> Timex.of(year(part.year()));
                case WEEKDAY -> weekdayOf(part.weekday(), tense);
                case PERIOD -> part.value();
                case HINT -> null;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String month(YearMonth month) {
        return String.format(Locale.ROOT, "%04d-%02d", month.getYear(), month.getMonthValue());
    }

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The season that begins in {@code month}; winter begins in December of its year. */
    static Timex season(int year, int month) {
        String name = switch (month) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
        return Timex.of(year(year) + "-" + name);
    }

    private @Nullable Timex dayOf(Part part, Tense tense) {
        if (part.year() > 0) {
            return Timex.day(LocalDate.of(part.year(), part.month(), part.day()));
        }
        if (today == null) {
            return null;
        }
        LocalDate best = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            if (part.day() > YearMonth.of(year, part.month()).lengthOfMonth()) {
                continue;
            }
            LocalDate day = LocalDate.of(year, part.month(), part.day());
            boolean right = part.weekday() == 0 || day.getDayOfWeek().getValue() == part.weekday();
            if (right && (best == null || penalty(day, tense) < penalty(best, tense))) {
                best = day;
            }
        }
        return best == null || isForced(best, part) ? null : Timex.day(best);
    }

    /**
     * Whether the words point to a day most of a year off, where the same day on the other side of today is near: they may
     * be about something else, and whoever means a day so far off names its year.
     */
    private boolean isForced(LocalDate best, Part part) {
        if (today == null || part.weekday() > 0) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(today, best);
        return Math.abs(days) > YEAR - NEAR;
    }

    private @Nullable Timex monthOf(Part part, Tense tense) {
        if (part.year() > 0) {
            return Timex.of(month(YearMonth.of(part.year(), part.month())));
        }
        if (today == null) {
            return null;
        }
        YearMonth best = YearMonth.of(today.getYear(), part.month());
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year += 2) {
            YearMonth other = YearMonth.of(year, part.month());
            if (penalty(other, tense) < penalty(best, tense)) {
                best = other;
            }
        }
        return Timex.of(month(best));
    }

    private long penalty(YearMonth month, Tense tense) {
        if (today != null && YearMonth.from(today).equals(month)) {
            return 0;
        }
        return penalty(month.atDay(15), tense);
    }

    /** Days from today; a day on the wrong side of it counts for more than a year, the wrong side of midnight aside. */
    private long penalty(LocalDate day, Tense tense) {
        long days = ChronoUnit.DAYS.between(today == null ? day : today, day);
        return Math.abs(days) + switch (tense) {
            case PAST -> days > 1 ? TOO_LATE : 0;
            case FUTURE -> days < -1 ? TOO_EARLY : 0;
            case UNKNOWN -> days > 1 ? AHEAD : 0;
        };
    }

    private @Nullable Timex weekdayOf(int weekday, Tense tense) {
        if (today == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        return Timex.day(
                tense == Tense.FUTURE
                        ? today.with(TemporalAdjusters.nextOrSame(day))
                        : today.with(TemporalAdjusters.previousOrSame(day)));
    }
}
