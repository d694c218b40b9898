package org.readout.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is to be drawn of the strip at one scale. Pixels count from the left of the strip, without the names of the
 * lanes, and from the top of the first lane, below the axis.
 *
 * @param bars behind the slots: only those wider than the mark of their slot
 * @param shades where there are too many bars or lines to be drawn each
 */
public record Layout(
        Scale scale, double width, List<Row> rows, List<Tick> ticks, List<Slot> slots, List<Bar> bars, List<Line> lines,
        List<Shade> shades) {

    public Layout {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
        slots = List.copyOf(slots);
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
        shades = List.copyOf(shades);
    }

    /** The slot at a point of the strip, if any. */
    public Optional<Slot> slotAt(double x, double y) {
        return slots.stream()
                .filter(slot -> x >= slot.x() && x <= slot.right())
                .filter(slot -> y >= slot.top() - 2 && y <= bottom(slot))
                .findFirst();
    }

    private static double bottom(Slot slot) {
        return slot.row().form() == Form.CAPTION ? slot.row().bottom() : slot.top() + slot.row().form().size() + 2;
    }

    /** The narrowest bar at a point of the strip, if any. */
    public Optional<Bar> barAt(double x, double y) {
        return bars.stream()
                .filter(bar -> x >= bar.x() && x <= bar.x() + bar.width())
                .filter(bar -> Math.abs(y - bar.row().middle()) <= bar.row().form().size() / 2 + 2)
                .min(Comparator.comparingDouble(Bar::width));
    }

    /** The slots that hold {@code item}: one in each lane it stands in and that is in sight. */
    public List<Slot> slotsOf(Item item) {
        return rows.stream().flatMap(row -> {
            int index = row.index(item);
            return slots.stream().filter(slot -> index >= 0 && slot.row() == row && slot.holds(index));
        }).toList();
    }

    /** The first of {@link #slotsOf}. */
    public Optional<Slot> slotOf(Item item) {
        return slotsOf(item).stream().findFirst();
    }

    /** The lane at a height, if any. */
    public Optional<Row> rowAt(double y) {
        return rows.stream().filter(row -> y >= row.top() && y < row.bottom()).findFirst();
    }
}
