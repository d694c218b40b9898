package org.readout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is to be drawn of the strip at one scale. Pixels count from the left of the strip, without the names column.
 *
 * @param bars behind the slots: only those wider than the mark of their slot
 */
public record Layout(
        Scale scale, double width, List<Tick> ticks, List<Slot> slots, List<Bar> bars, List<Line> lines) {

    public Layout {
        ticks = List.copyOf(ticks);
        slots = List.copyOf(slots);
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
    }

    static Layout of(List<Track> tracks, Scale scale, double width, Words words, Measure measure) {
        List<Slot> slots = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        double from = scale.second(0);
        double to = scale.second(width);
        for (Track track : tracks) {
            slots.addAll(Packing.visible(track, scale, width, measure));
            for (Item item : track.covering(from, to)) {
                bar(track.band(), item, scale).ifPresent(bars::add);
            }
            for (Item item : track.crossing(from, to)) {
                lines.add(new Line(item, scale.x(item.entry().when().middle()), scale.x(item.at())));
            }
        }
        return new Layout(scale, width, Ticks.of(scale, width, words, measure), slots, bars, lines);
    }

    private static Optional<Bar> bar(Band band, Item item, Scale scale) {
        double x = scale.x(item.when().from());
        double width = scale.x(item.when().to()) - x;
        boolean soft = item.when().precision() == Precision.PARTIAL;
        if (band == Band.PERIODS) {
            double least = Math.max(width, band.height());
            return Optional.of(new Bar(band, item, x - (least - width) / 2, least, soft));
        }
        return width > band.height() ? Optional.of(new Bar(band, item, x, width, soft)) : Optional.empty();
    }

    /** The slot at a point of the strip, if any. */
    public Optional<Slot> slotAt(double x, double y) {
        return slots.stream()
                .filter(slot -> x >= slot.x() && x <= slot.right())
                .filter(slot -> y >= slot.top() - 2 && y <= bottom(slot))
                .findFirst();
    }

    private static double bottom(Slot slot) {
        return slot.band() == Band.PERIODS ? Band.HEIGHT : slot.top() + slot.band().height() + 2;
    }

    /** The narrowest bar at a point of the strip, if any. */
    public Optional<Bar> barAt(double x, double y) {
        return bars.stream()
                .filter(bar -> x >= bar.x() && x <= bar.x() + bar.width())
                .filter(bar -> Math.abs(y - bar.band().middle()) <= bar.band().height() / 2 + 2)
                .min(Comparator.comparingDouble(Bar::width));
    }

    /** The slot that holds {@code item}, if it is in sight. */
    public Optional<Slot> slotOf(Item item) {
        return slots.stream().filter(slot -> slot.items().contains(item)).findFirst();
    }
}
