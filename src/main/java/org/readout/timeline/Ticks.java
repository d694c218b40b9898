package org.readout.timeline;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The labels of the axis, from millennia to minutes: as fine as fits without two touching. */
final class Ticks {

    /** Pixels left free between two labels. */
    private static final double GAP = 28;
    /** A tick may stand just left of the strip with its label still to be seen. */
    private static final double OUTSIDE = 80;

    private Ticks() {}

    static List<Tick> of(Scale scale, double width, Words words, Measure measure) {
        Step step = step(scale, words, measure);
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime last = scale.time(width);
        LocalDateTime tick = step.floor(scale.time(-OUTSIDE));
        boolean first = true;
        while (!tick.isAfter(last) && tick.isBefore(Scale.LAST)) {
            double x = scale.x(tick);
            boolean major = first && x >= 0 || opens(step, tick);
            if (x >= -OUTSIDE) {
                ticks.add(new Tick(x, tick, label(step, tick, major, words), major));
                first = first && x < 0;
            }
            tick = step.next(tick);
        }
        return ticks;
    }

    private static Step step(Scale scale, Words words, Measure measure) {
        for (Step step : Step.ALL) {
            double room = step.shortest() / scale.secondsPerPixel();
            if (room > GAP && room >= widest(step, words, measure) + GAP) {
                return step;
            }
        }
        return Step.ALL[Step.ALL.length - 1];
    }

    /** Months are of very different lengths in most languages, so each is tried. */
    private static double widest(Step step, Words words, Measure measure) {
        double widest = 0;
        for (int month = 1; month <= 12; month++) {
            LocalDateTime sample = LocalDateTime.of(2888, month, 28, 22, 58);
            widest = Math.max(widest, measure.width(label(step, sample, true, words)));
        }
        return widest;
    }

    /** Whether the unit above begins here: a day among hours, a year among months. */
    private static boolean opens(Step step, LocalDateTime tick) {
        return switch (step.unit()) {
            case MINUTES, HOURS -> tick.truncatedTo(ChronoUnit.DAYS).equals(tick);
            case DAYS -> tick.getDayOfYear() == 1;
            case WEEKS -> tick.getDayOfYear() <= 7;
            case MONTHS -> tick.getMonthValue() == 1;
            default -> false;
        };
    }

    private static String label(Step step, LocalDateTime tick, boolean major, Words words) {
        return switch (step.unit()) {
            case MINUTES, HOURS -> {
                boolean midnight = tick.truncatedTo(ChronoUnit.DAYS).equals(tick);
                yield !major ? words.time(tick) : words.dayOfYear(tick) + (midnight ? "" : ", " + words.time(tick));
            }
            case DAYS, WEEKS -> major ? words.dayOfYear(tick) : words.day(tick);
            case MONTHS -> major ? words.monthOfYear(tick) : words.month(tick);
            default -> words.year(tick);
        };
    }
}
