package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.MarginRow.HeadRow;
import org.readout.desk.margin.MarginRow.HistoryRow;
import org.readout.desk.margin.MarginRow.NameRow;

/** The rows of a column with the cards built for them and where each stands. Rows that stay keep card and place. */
final class Slots {

    /** What a card is taken to be high until it is built. */
    private static final double USUAL = 128;
    private static final double USUAL_LIGHT = 34;
    private static final double USUAL_HEAD = 27;
    private static final double USUAL_NAME = 34;
    private static final double USUAL_STEP = 62;
    /** One change makes so few rows others that stand together: a head, and a group that comes and one that goes. */
    private static final int FEW = 5;

    private List<Slot> all = List.of();
    private int[] starts = {};
    private List<@Nullable UUID> marks = List.of();

    /** A row, its card while that is built, and where it stands in the column. */
    static final class Slot {
        final MarginRow row;
        @Nullable Region card;
        double height;
        double top;
        private double measuredFor = -1;

        Slot(MarginRow row) {
            this.row = row;
            height = usual(row);
        }

        private static double usual(MarginRow row) {
            return switch (row) {
                case HeadRow head -> USUAL_HEAD;
                case NameRow name when name.chosen() < 0 && name.form() == null -> name.light() ? USUAL_LIGHT : USUAL_NAME;
                case HistoryRow step -> USUAL_STEP;
                default -> row.light() ? USUAL_LIGHT : USUAL;
            };
        }

        /** Takes over how high the built card is in such a width; whether that was known. */
        boolean measure(double width) {
            Region built = Objects.requireNonNull(card);
            if (width == measuredFor && !built.isNeedsLayout()) {
                return true;
            }
            double now = Math.ceil(built.prefHeight(width));
            boolean known = Math.abs(now - height) < 1;
            height = now;
            measuredFor = width;
            return known;
        }

        boolean isWithin(double from, double to) {
            return top < to && top + height > from;
        }
    }

    /** Takes these rows over. */
    void follow(List<MarginRow> rows) {
        List<Slot> fresh = new ArrayList<>(rows.size());
        int shift = rows.size() - all.size();
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            MarginRow row = rows.get(i);
            int stood = placeOf(row, next, i, i - shift);
            fresh.add(stood >= 0 ? all.get(stood) : new Slot(row));
            next = stood >= 0 ? stood + 1 : next;
        }
        all = fresh;
        starts = rows.stream().mapToInt(MarginRow::start).toArray();
        // What was rejected comes after all others, wherever its words stand.
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] < 0 ? -1 : starts[i];
        }
        marks = rows.stream().<@Nullable UUID>map(MarginRow::mark).toList();
    }

    /** Where a row stood: some rows on, where a few before it are others, or at one of the places a longer change leaves it. */
    private int placeOf(MarginRow row, int next, int same, int shifted) {
        for (int i = next; i < Math.min(next + FEW, all.size()); i++) {
            if (all.get(i).row.equals(row)) {
                return i;
            }
        }
        return stoodAt(same, row) ? same : stoodAt(shifted, row) ? shifted : -1;
    }

    private boolean stoodAt(int index, MarginRow row) {
        return index >= 0 && index < all.size() && all.get(index).row.equals(row);
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
