package org.readout.timeline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The items of one row in the order of time, to be found and counted by binary search. */
final class Track {

    private final List<Item> items;
    private final long[] seconds;
    private final int[] suggested;
    private final int[] cited;
    private final int[] overdue;
    private final Extents extents;
    private final Stretches dues;

    /** @param today whether what falls due is overdue; null where nobody asks */
    Track(List<Item> unordered, @Nullable LocalDate today) {
        // An ordinary list: a part of it is a view, where a part of an immutable one would be copied.
        items = Collections.unmodifiableList(unordered.stream()
                .sorted(Comparator.comparingLong(Item::second)).collect(Collectors.toList()));
        seconds = items.stream().mapToLong(Item::second).toArray();
        suggested = counts(item -> item.entry().suggested());
        cited = counts(item -> !item.entry().told());
        overdue = counts(item -> item.end() && item.entry().overdue(today));
        extents = new Extents(items);
        dues = new Stretches(
                items.stream().filter(Item::end).toList(),
                item -> Math.min(item.entry().when().second(), item.second()),
                item -> Math.max(item.entry().when().second(), item.second()));
    }

    /** How many items before each index are so. */
    private int[] counts(Predicate<Item> so) {
        int[] before = new int[items.size() + 1];
        int at = 0;
        for (Item item : items) {
            before[at + 1] = before[at] + (so.test(item) ? 1 : 0);
            at++;
        }
        return before;
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

    int index(Item item) {
        for (int i = from(item.second()); i < seconds.length && seconds[i] == item.second(); i++) {
            if (items.get(i).equals(item)) {
                return i;
            }
        }
        return -1;
    }

    boolean allSuggested(int first, int last) {
        return suggested[last] - suggested[first] == last - first;
    }

    boolean allCited(int first, int last) {
        return cited[last] - cited[first] == last - first;
    }

    boolean anyOverdue(int first, int last) {
        return overdue[last] > overdue[first];
    }

    Extents extents() {
        return extents;
    }

    /** The lines of the items that are due ends. */
    Stretches dues() {
        return dues;
    }
}
