package org.readout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** The items of one band in the order of time, to be found by binary search. */
final class Track {

    private final Band band;
    private final List<Item> items;
    private final long[] seconds;
    private final Stretches extents;
    private final Stretches dues;

    /** @param items of any band; the others' are left out */
    Track(Band band, List<Item> items) {
        this.band = band;
        this.items = items.stream()
                .filter(item -> Band.of(item) == band)
                .sorted(Comparator.comparingLong(Item::second))
                .toList();
        this.seconds = this.items.stream().mapToLong(Item::second).toArray();
        this.extents = stretches(this.items, item -> Scale.seconds(item.when().from()), item -> Scale.seconds(item.when().to()));
        List<Item> ends = this.items.stream().filter(Item::end).toList();
        this.dues = stretches(
                ends,
                item -> Math.min(Scale.seconds(item.entry().when().middle()), item.second()),
                item -> Math.max(Scale.seconds(item.entry().when().middle()), item.second()));
    }

    static List<Item> items(List<TimelineEntry> entries) {
        List<Item> items = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            items.add(new Item(entry, false));
            if (entry.due() != null) {
                items.add(new Item(entry, true));
            }
        }
        return items;
    }

    private static Stretches stretches(List<Item> items, ToLongFunction<Item> from, ToLongFunction<Item> to) {
        return new Stretches(items, from, to);
    }

    Band band() {
        return band;
    }

    int size() {
        return seconds.length;
    }

    List<Item> items() {
        return items;
    }

    long second(int index) {
        return seconds[index];
    }

    /** The first item at or after {@code second}; {@link #size} where there is none. */
    int from(double second) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The items whose period touches the stretch. */
    List<Item> covering(double from, double to) {
        return extents.touching(from, to);
    }

    /** The due ends whose line touches the stretch. */
    List<Item> crossing(double from, double to) {
        return dues.touching(from, to);
    }
}
