package org.readout.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Time against pixels. The axis has no zone; its seconds are counted as if it stood in UTC.
 *
 * @param left second of the axis (1970-01-01T00:00 is 0) at pixel 0
 * @param secondsPerPixel how much time a pixel holds
 */
public record Scale(double left, double secondsPerPixel) {

    /** Start of year 1 and of year 10000: the axis shows what lies between. */
    public static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);

    public static final LocalDateTime LAST = LocalDateTime.of(10000, 1, 1, 0, 0);

    /** Ten pixels a minute; clock times are given to the minute. */
    private static final double CLOSEST = 6;
    /** The whole axis in 200 pixels. */
    private static final double FARTHEST = (seconds(LAST) - seconds(FIRST)) / 200.0;

    public Scale {
        secondsPerPixel = Math.clamp(secondsPerPixel, CLOSEST, FARTHEST);
        left = Math.clamp(left, (double) seconds(FIRST), (double) seconds(LAST));
    }

    /**
     * Shows {@code from} to {@code to} within {@code width} pixels.
     *
     * @param margin pixels left free at either end
     */
    public static Scale fit(LocalDateTime from, LocalDateTime to, double width, double margin) {
        double span = Math.max(Duration.between(from, to).toSeconds(), 1);
        double room = Math.max(width - 2 * margin, 1);
        double perPixel = Math.clamp(span / room, CLOSEST, FARTHEST);
        double middle = seconds(from) + span / 2;
        return new Scale(middle - perPixel * width / 2, perPixel);
    }

    /** Pixel of {@code time}; negative left of the strip. */
    public double x(LocalDateTime time) {
        return x(seconds(time) + time.getNano() / 1e9);
    }

    double x(double second) {
        return (second - left) / secondsPerPixel;
    }

    double second(double x) {
        return left + x * secondsPerPixel;
    }

    /** The time at pixel {@code x}, to the millisecond, kept within the axis: {@code time(x(t))} is {@code t}. */
    public LocalDateTime time(double x) {
        long millis = Math.clamp(Math.round(second(x) * 1000), seconds(FIRST) * 1000, seconds(LAST) * 1000);
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(millis, 1000L), (int) Math.floorMod(millis, 1000L) * 1_000_000, ZoneOffset.UTC);
    }

    /** Zoomed in by {@code factor} (out, where it is below 1); the time at pixel {@code x} stays where it is. */
    public Scale zoom(double factor, double x) {
        double perPixel = Math.clamp(secondsPerPixel / factor, CLOSEST, FARTHEST);
        return new Scale(second(x) - x * perPixel, perPixel);
    }

    /** Moved so that what was at pixel {@code dx} is at pixel 0. */
    public Scale pan(double dx) {
        return new Scale(second(dx), secondsPerPixel);
    }

    static long seconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }
}
