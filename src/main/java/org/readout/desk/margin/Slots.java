package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** The rows of a column with the cards built for them and where each stands. Rows that stay keep card and place. */
final class Slots {

    /** What a card is taken to be high until it is built. */
    private static final double USUAL = 128;
    private static final double USUAL_LIGHT = 34;

    private List<Slot> all = List.of();
    private int[] starts = {};
    private List<@Nullable UUID> marks = List.of();

    /** A row, its card while that is built, and where it stands in the column. */
    static final class Slot {
        final MarginRow row;
        @Nullable Region card;
        double height;
        double top;

        Slot(MarginRow row) {
            this.row = row;
            height = row.light() ? USUAL_LIGHT : USUAL;
        }

        boolean isWithin(double from, double to) {
            return top < to && top + height > from;
        }
    }

    /** Takes these rows over. */
    void follow(List<MarginRow> rows) {
        List<Slot> fresh = new ArrayList<>(rows.size());
        int shift = rows.size() - all.size();
        for (int i = 0; i < rows.size(); i++) {
            Slot kept = at(i, rows.get(i));
            if (kept == null) {
                kept = at(i - shift, rows.get(i));
            }
            fresh.add(kept != null ? kept : new Slot(rows.get(i)));
        }
        all = fresh;
        starts = rows.stream().mapToInt(MarginRow::start).toArray();
        // What was rejected comes after all others, wherever its words stand.
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] < 0 ? -1 : starts[i];
        }
        marks = rows.stream().<@Nullable UUID>map(MarginRow::mark).toList();
    }

    private @Nullable Slot at(int index, MarginRow row) {
        return index >= 0 && index < all.size() && all.get(index).row.equals(row) ? all.get(index) : null;
    }

    List<Slot> all() {
        return all;
    }

    Slot get(int index) {
        return all.get(index);
    }

    int size() {
        return all.size();
    }

    /** Where each row's words begin, in UTF-16 code units; -1 for those without, which come last. */
    int[] starts() {
        return starts;
    }

    /** The mark of each row, or null. */
    List<@Nullable UUID> marks() {
        return marks;
    }

    double[] heights() {
        return all.stream().mapToDouble(slot -> slot.height).toArray();
    }

    /** The row of a mark; -1 if there is none. */
    int of(@Nullable UUID mark) {
        return mark == null ? -1 : marks.indexOf(mark);
    }

    /** The row that is being written in; -1 if none is. */
    int written() {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).row.form() != null) {
                return i;
            }
        }
        return -1;
    }
}
