package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;
import org.readout.model.Status;
import org.readout.timeline.DueEnd;
import org.readout.timeline.Item;
import org.readout.timeline.Slot;
import org.readout.timeline.TimelineEntry;

/** Draws boxes, dots, counts and their labels. What is only suggested is hollow and dashed; what is cited is pale. */
final class SlotPainter {

    private static final double ARC = 12;
    private static final double STEM = 7;
    private static final double PADDING = 9;
    private static final double BESIDE = 6;

    private final StripPane strip;
    private final GraphicsContext pen;
    private final @Nullable LocalDate today;
    private final @Nullable UUID open;
    private final @Nullable TimelineEntry home;

    SlotPainter(
            StripPane strip,
            GraphicsContext pen,
            @Nullable LocalDate today,
            @Nullable UUID open,
            @Nullable TimelineEntry home) {
        this.strip = strip;
        this.pen = pen;
        this.today = today;
        this.open = open;
        this.home = home;
    }

    void paint(Slot slot) {
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        switch (slot.band().form()) {
            case BOX -> box(slot);
            case DOT -> dot(slot);
            case CAPTION -> caption(slot);
        }
        pen.setLineDashes();
        pen.setLineWidth(1);
        pen.setTextAlign(TextAlignment.LEFT);
    }

    private void box(Slot slot) {
        boolean here = slot.items().stream().anyMatch(item -> item.entry().equals(home));
        Ink fill = here ? Ink.EVENT_STRONG : slot.suggested() || slot.cited() ? Ink.CANVAS : Ink.EVENT_BG;
        Ink edge = slot.cited() ? Ink.LINE_STRONG : here ? Ink.EVENT_STRONG : Ink.EVENT;
        Ink text = here ? Ink.ON_EVENT_STRONG : slot.cited() ? Ink.MUTE : Ink.EVENT_INK;
        double x = slot.x() + 0.5;
        double y = slot.top() + 0.5;
        double height = slot.band().height() - 1;
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
        pen.fillText(slot.label(), slot.x() + PADDING, slot.band().middle());
    }

    private void dot(Slot slot) {
        Item item = slot.items().getFirst();
        Ink ink = ink(slot);
        double middle = slot.band().middle();
        if (slot.folded()) {
            count(slot, ink);
            return;
        }
        DueEnd due = item.end() ? Objects.requireNonNull(item.entry().due()) : null;
        double size = slot.band().height() - (inOpen(slot) ? 0 : 4);
        double left = slot.x() + (slot.band().height() - size) / 2;
        if (due != null) {
            diamond(slot.x() + slot.band().height() / 2, middle, due, color(ink));
        } else {
            disc(left, middle - size / 2, size, size, slot.suggested(), color(ink));
        }
        if (!slot.label().isEmpty()) {
            boolean date = item.entry().force() == null;
            clear(slot.x() + slot.band().height() + 1, slot.right() + 3, middle);
            pen.setFill(due != null ? color(ink) : color(date ? Ink.DATE_INK : Ink.MUTE));
            pen.fillText(slot.label(), slot.x() + slot.band().height() + BESIDE - 2, middle);
        }
    }

    private void count(Slot slot, Ink ink) {
        double height = slot.band().height();
        double grow = inOpen(slot) ? 2 : 0;
        disc(slot.x() - grow / 2, slot.top() - grow / 2, slot.width() + grow, height + grow, slot.suggested(), color(ink));
        pen.setFill(slot.suggested() ? color(ink) : color(Ink.CANVAS));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.fillText(slot.label(), slot.x() + slot.width() / 2, slot.band().middle());
    }

    private void disc(double x, double y, double width, double height, boolean hollow, Color color) {
        pen.setFill(hollow ? color(Ink.CANVAS) : color);
        pen.fillRoundRect(x, y, width, height, height, height);
        if (hollow) {
            pen.setStroke(color);
            pen.setLineWidth(width > height ? 1 : 1.5);
            pen.setLineDashes(2.5, 2);
            pen.strokeRoundRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5, height, height);
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
        clear(slot.x() - 2, slot.right() + 2, slot.band().middle() + 13);
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setFill(color(Ink.DATE_INK));
        pen.fillText(slot.label(), slot.x() + slot.width() / 2, slot.band().middle() + 13);
    }

    /** Lines end before words and go on behind them. */
    private void clear(double from, double to, double middle) {
        pen.setFill(color(Ink.CANVAS));
        pen.fillRect(from, middle - 7, to - from, 14);
    }

    private Ink ink(Slot slot) {
        TimelineEntry entry = slot.items().getFirst().entry();
        boolean overdue = today != null && slot.items().stream()
                .anyMatch(item -> item.end() && Objects.requireNonNull(item.entry().due()).overdue(today));
        if (overdue) {
            return Ink.ALERT;
        }
        return entry.force() == null ? Ink.DATE : Ink.of(entry.force());
    }

    private boolean inOpen(Slot slot) {
        return open != null && slot.items().stream().anyMatch(item -> item.entry().in(open));
    }

    private Color color(Ink ink) {
        return strip.color(ink);
    }
}
