package org.readout.timeline;

import java.util.List;

/**
 * Room in a row that no other slot of the row touches: one item with its label, or several folded into a count.
 *
 * @param first index of the first item in its row
 * @param items in the order of time
 * @param suggested whether all that stands here still waits for the officer
 * @param cited whether all that stands here is only cited
 * @param overdue whether something here is overdue
 * @param x left edge, in pixels of the strip
 * @param width with padding, in pixels
 * @param at pixel of the date; of several, the middle between the first and the last
 * @param label empty where there is room for a dot alone
 */
public record Slot(
        Row row, int first, List<Item> items, boolean suggested, boolean cited, boolean overdue,
        double x, double width, double at, String label) {

    public boolean folded() {
        return items.size() > 1;
    }

    public double right() {
        return x + width;
    }

    /** Distance from the top of the first lane, in pixels. */
    public double top() {
        return row.middle() - row.form().size() / 2;
    }

    boolean holds(int index) {
        return index >= first && index < first + items.size();
    }

    Slot moved(double by) {
        return new Slot(row, first, items, suggested, cited, overdue, x + by, width, at + by, label);
    }
}
