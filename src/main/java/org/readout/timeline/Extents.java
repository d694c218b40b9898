package org.readout.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The periods items cover, by their length: from afar, days are less than a pixel, and none of the million there may be
 * has to be looked at.
 */
final class Extents {

    /** Each class holds periods up to four times as long as the one before. */
    private static final int BITS = 2;

    private final TreeMap<Integer, Stretches> byLength = new TreeMap<>();

    Extents(List<Item> items) {
        TreeMap<Integer, List<Item>> classes = new TreeMap<>();
        for (Item item : items) {
            long length = length(item);
            if (length > 0) {
                classes.computeIfAbsent(lengthClass(length), wanted -> new ArrayList<>()).add(item);
            }
        }
        classes.forEach((length, those) -> byLength.put(length, new Stretches(
                those, item -> Scale.seconds(item.when().from()), item -> Scale.seconds(item.when().to()))));
    }

    private static long length(Item item) {
        return Scale.seconds(item.when().to()) - Scale.seconds(item.when().from());
    }

    private static int lengthClass(double length) {
        return (63 - Long.numberOfLeadingZeros(Math.max(1, (long) length))) / BITS;
    }

    /** Those that may be {@code least} seconds long or longer, and surely all that are. */
    private Iterable<Stretches> atLeast(double least) {
        return byLength.tailMap(lengthClass(least), true).values();
    }

    /** How many of them touch the stretch; a few shorter ones may be counted too. */
    int count(double from, double to, double least) {
        int count = 0;
        for (Stretches stretches : atLeast(least)) {
            count += stretches.count(from, to);
        }
        return count;
    }

    /** Those that touch the stretch and are at least {@code least} seconds long. */
    List<Item> touching(double from, double to, double least) {
        List<Item> found = new ArrayList<>();
        for (Stretches stretches : atLeast(least)) {
            for (Item item : stretches.touching(from, to)) {
                if (length(item) >= least) {
                    found.add(item);
                }
            }
        }
        return found;
    }
}
