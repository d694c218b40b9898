package org.readout.timeline;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/** A distance between ticks: {@code count} of {@code unit}. */
record Step(int count, ChronoUnit unit) {

    private static final int DAYS_OF_WEEK = 7;

    /** From the finest to the coarsest; each is aligned to the calendar. */
    static final Step[] ALL = {
        new Step(1, ChronoUnit.MINUTES), new Step(5, ChronoUnit.MINUTES), new Step(15, ChronoUnit.MINUTES),
        new Step(30, ChronoUnit.MINUTES), new Step(1, ChronoUnit.HOURS), new Step(3, ChronoUnit.HOURS),
        new Step(6, ChronoUnit.HOURS), new Step(12, ChronoUnit.HOURS), new Step(1, ChronoUnit.DAYS),
        new Step(1, ChronoUnit.WEEKS), new Step(1, ChronoUnit.MONTHS), new Step(3, ChronoUnit.MONTHS),
        new Step(6, ChronoUnit.MONTHS), new Step(1, ChronoUnit.YEARS), new Step(2, ChronoUnit.YEARS),
        new Step(5, ChronoUnit.YEARS), new Step(10, ChronoUnit.YEARS), new Step(20, ChronoUnit.YEARS),
        new Step(50, ChronoUnit.YEARS), new Step(100, ChronoUnit.YEARS), new Step(200, ChronoUnit.YEARS),
        new Step(500, ChronoUnit.YEARS), new Step(1000, ChronoUnit.YEARS), new Step(2000, ChronoUnit.YEARS),
        new Step(5000, ChronoUnit.YEARS),
    };

    /** The least seconds two ticks of this step lie apart. */
    double shortest() {
        double days = switch (unit) {
            case MONTHS -> count == 1 ? 28 : count * 30;
            case YEARS -> 365.0 * count;
            default -> unit.getDuration().toSeconds() * count / 86400.0;
        };
        return days * 86400;
    }

    /** The last tick at or before {@code time}. */
    LocalDateTime floor(LocalDateTime time) {
        LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case MINUTES -> time.truncatedTo(ChronoUnit.HOURS).plusMinutes(time.getMinute() / count * (long) count);
            case HOURS -> day.plusHours(time.getHour() / count * (long) count);
            case DAYS -> day;
            case WEEKS -> day.minusDays((day.getDayOfWeek().getValue() - 1) % DAYS_OF_WEEK);
            case MONTHS -> day.withDayOfMonth(1).withMonth((time.getMonthValue() - 1) / count * count + 1);
            default -> LocalDateTime.of(Math.max(time.getYear() / count * count, 1), Month.JANUARY, 1, 0, 0);
        };
    }

    LocalDateTime next(LocalDateTime tick) {
        // Years are counted from 0 so that decades fall on 1990 and 2000, but the axis starts in year 1.
        return unit == ChronoUnit.YEARS
                ? tick.withYear(tick.getYear() / count * count + count)
                : tick.plus(count, unit);
    }
}
