package org.readout.desk.timeline;

import java.util.List;
import java.util.Objects;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;
import org.readout.model.Status;
import org.readout.timeline.DueEnd;
import org.readout.timeline.Item;
import org.readout.timeline.Kind;
import org.readout.timeline.Slot;
import org.readout.timeline.TimelineEntry;

/** Draws boxes, dots, counts and their labels. What is only suggested is hollow and dashed; what is cited is pale. */
final class SlotPainter {

    private static final double ARC = 12;
    private static final double STEM = 7;
    private static final double PADDING = 9;
    private static final double BESIDE = 4;

    private final StripPane strip;
    private final GraphicsContext pen;
    private final List<Slot> open;
    private final @Nullable TimelineEntry home;

    /**
     * @param open the slots that hold something of the open release
     * @param home the encounter the open release tells of, or null
     */
    SlotPainter(StripPane strip, GraphicsContext pen, List<Slot> open, @Nullable TimelineEntry home) {
        this.strip = strip;
        this.pen = pen;
        this.open = open;
        this.home = home;
    }

    void paint(Slot slot) {
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        switch (slot.row().form()) {
            case BOX -> box(slot);
            case DOT -> dot(slot);
            case CAPTION -> caption(slot);
            case MARK -> {
                pen.setFill(color(ink(slot)));
                pen.fillRoundRect(slot.x(), slot.top(), slot.width(), slot.row().form().size(), 5, 5);
            }
        }
        pen.setLineDashes();
        pen.setLineWidth(1);
        pen.setTextAlign(TextAlignment.LEFT);
    }

    private void box(Slot slot) {
        boolean here = home != null && inOpen(slot) && holdsHome(slot);
        Ink fill = here ? Ink.EVENT_STRONG : slot.suggested() || slot.cited() ? Ink.CANVAS : Ink.EVENT_BG;
        Ink edge = slot.cited() ? Ink.LINE_STRONG : here ? Ink.EVENT_STRONG : Ink.EVENT;
        Ink text = here ? Ink.ON_EVENT_STRONG : slot.cited() ? Ink.MUTE : Ink.EVENT_INK;
        double x = slot.x() + 0.5;
        double y = slot.top() + 0.5;
        double height = slot.row().form().size() - 1;
        if (!slot.folded()) {
            // A box may stand aside of its date: the stem below leads to it.
            double stem = Math.clamp(slot.at(), x + 7, slot.right() - 8);
            pen.setStroke(color(edge));
            pen.setLineWidth(1.5);
            pen.strokeLine(stem, y + height, slot.at(), y + height + STEM);
        }
        pen.setFill(color(fill));
        pen.fillRoundRect(x, y, slot.width() - 1, height, ARC, ARC);
        pen.setStroke(color(edge));
        pen.setLineWidth(here || !inOpen(slot) ? 1 : 2);
        if (slot.suggested()) {
            pen.setLineDashes(4, 3);
            if (here) {
                pen.setStroke(color(text));
                pen.strokeRoundRect(x + 2, y + 2, slot.width() - 5, height - 4, ARC - 4, ARC - 4);
            }
        }
        if (!here || !slot.suggested()) {
            pen.strokeRoundRect(x, y, slot.width() - 1, height, ARC, ARC);
        }
        pen.setFill(color(text));
        pen.fillText(slot.label(), slot.x() + PADDING, slot.row().middle());
    }

    /** Of a count, its items are looked at only where it lies in the open release, so that a large one costs nothing. */
    private boolean holdsHome(Slot slot) {
        Item wanted = new Item(Objects.requireNonNull(home), false);
        return slot.folded() ? strip.drawn().slotsOf(wanted).contains(slot) : slot.items().getFirst().equals(wanted);
    }

    private void dot(Slot slot) {
        Item item = slot.items().getFirst();
        Ink ink = ink(slot);
        double middle = slot.row().middle();
        double high = slot.row().form().size();
        if (slot.folded()) {
            count(slot, ink);
            return;
        }
        double size = high - (inOpen(slot) ? 0 : 4);
        double left = slot.x() + (high - size) / 2;
        if (item.end()) {
            diamond(slot.x() + high / 2, middle, Objects.requireNonNull(item.entry().due()), color(ink));
        } else {
            disc(left, middle - size / 2, size, size, item.kind() == Kind.MEETING ? 6 : size, slot.suggested(), color(ink));
        }
        if (!slot.label().isEmpty()) {
            clear(slot.x() + high + 1, slot.right() + 3, middle);
            pen.setFill(item.end() ? color(ink) : color(item.kind() == Kind.DATE ? Ink.DATE_INK : Ink.MUTE));
            pen.fillText(slot.label(), slot.x() + high + BESIDE, middle);
        }
    }

    private void count(Slot slot, Ink ink) {
        double height = slot.row().form().size();
        double grow = inOpen(slot) ? 2 : 0;
        disc(slot.x() - grow / 2, slot.top() - grow / 2, slot.width() + grow, height + grow, height + grow, slot.suggested(),
                color(ink));
        pen.setFill(slot.suggested() ? color(ink) : color(Ink.CANVAS));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.fillText(slot.label(), slot.x() + slot.width() / 2, slot.row().middle());
    }

    private void disc(double x, double y, double width, double height, double arc, boolean hollow, Color color) {
        pen.setFill(hollow ? color(Ink.CANVAS) : color);
        pen.fillRoundRect(x, y, width, height, arc, arc);
        if (hollow) {
            pen.setStroke(color);
            pen.setLineWidth(width > height ? 1 : 1.5);
            pen.setLineDashes(2.5, 2);
            pen.strokeRoundRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5, arc, arc);
            pen.setLineDashes();
        }
    }

    /** Where a line falls due: hollow where the date is inferred, pale once done or lapsed. */
    private void diamond(double x, double y, DueEnd due, Color color) {
        double r = 5;
        double[] xs = {x - r, x, x + r, x};
        double[] ys = {y, y - r, y, y + r};
        pen.setGlobalAlpha(due.status() == Status.OPEN ? 1 : 0.5);
        pen.setFill(due.inferred() ? color(Ink.CANVAS) : color);
        pen.fillPolygon(xs, ys, 4);
        pen.setStroke(color);
        pen.setLineWidth(1.5);
        pen.strokePolygon(xs, ys, 4);
        pen.setGlobalAlpha(1);
    }

    private void caption(Slot slot) {
        if (slot.label().isEmpty()) {
            return;
        }
        clear(slot.x() - 2, slot.right() + 2, slot.row().middle() + 13);
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setFill(color(Ink.DATE_INK));
        pen.fillText(slot.label(), slot.x() + slot.width() / 2, slot.row().middle() + 13);
    }

    /** Lines end before words and go on behind them. */
    private void clear(double from, double to, double middle) {
        pen.setFill(color(Ink.CANVAS));
        pen.fillRect(from, middle - 7, to - from, 14);
    }

    private static Ink ink(Slot slot) {
        return slot.overdue() ? Ink.ALERT : Ink.of(slot.items().getFirst());
    }

    private boolean inOpen(Slot slot) {
        return open.contains(slot);
    }

    private Color color(Ink ink) {
        return strip.color(ink);
    }
}
