package org.readout.timeline;

import java.util.List;

/**
 * Room on a band that no other slot of the band touches: one item with its label, or several folded into a count.
 *
 * @param items in the order of time
 * @param x left edge, in pixels of the strip
 * @param width with padding, in pixels
 * @param at pixel of the date; of several, the middle between the first and the last
 * @param label empty where there is room for a dot alone
 */
public record Slot(Band band, List<Item> items, double x, double width, double at, String label) {

    public boolean folded() {
        return items.size() > 1;
    }

    public double right() {
        return x + width;
    }

    public double top() {
        return band.middle() - band.height() / 2;
    }

    /** Whether all that stands here still waits for the officer. */
    public boolean suggested() {
        return items.stream().allMatch(item -> item.entry().suggested());
    }

    /** Whether all that stands here is only cited. */
    public boolean cited() {
        return items.stream().noneMatch(item -> item.entry().told());
    }

    Slot moved(double by) {
        return new Slot(band, items, x + by, width, at + by, label);
    }
}
