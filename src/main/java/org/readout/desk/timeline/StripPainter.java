package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.UUID;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;
import org.readout.timeline.Band;
import org.readout.timeline.Item;
import org.readout.timeline.Lane;
import org.readout.timeline.Layout;
import org.readout.timeline.Line;
import org.readout.timeline.Slot;
import org.readout.timeline.Tick;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.When;

/** Draws one layout of the strip: axis, periods, due lines, entries, the open release, today. */
final class StripPainter {

    private static final double LABEL = 5;

    private final StripPane strip;
    private final TimelineViewModel viewModel;
    private final Layout layout;
    private final @Nullable TimelineEntry home;
    private final @Nullable UUID open;
    private final GraphicsContext pen;
    private final double width;
    private final double height;

    /** @param home the encounter the open release tells of, or null */
    StripPainter(
            StripPane strip, GraphicsContext pen, TimelineViewModel viewModel, Layout layout,
            @Nullable TimelineEntry home) {
        this.strip = strip;
        this.viewModel = viewModel;
        this.layout = layout;
        this.home = home;
        this.open = viewModel.openReleaseProperty().get();
        this.pen = pen;
        this.width = Math.max(strip.getWidth(), 1);
        this.height = Math.max(strip.getHeight(), 1);
    }

    void paint(boolean focused, @Nullable Slot pointed) {
        pen.clearRect(0, 0, width, height);
        pen.setFont(strip.font());
        pen.setTextBaseline(VPos.CENTER);
        axis();
        today();
        openRelease();
        BarPainter bars = new BarPainter(strip, pen, width);
        layout.bars().forEach(bars::paint);
        layout.lines().forEach(this::line);
        SlotPainter slots = new SlotPainter(strip, pen, viewModel.todayProperty().get(), open, home);
        layout.slots().forEach(slots::paint);
        if (pointed != null) {
            layout.slotOf(pointed.items().getFirst()).ifPresent(slot -> ring(slot, Ink.ACCENT, 1));
        }
        Item held = viewModel.inHandProperty().get();
        if (focused && held != null) {
            layout.slotOf(held).ifPresent(slot -> ring(slot, Ink.ACCENT, 2));
        }
    }

    private void axis() {
        pen.setLineWidth(1);
        pen.setLineDashes();
        pen.setStroke(color(Ink.LINE));
        across(Band.AXIS);
        across(Band.bottom(Lane.MEETINGS));
        across(Band.bottom(Lane.COMMITMENTS));
        for (Tick tick : layout.ticks()) {
            double x = Math.round(tick.x()) + 0.5;
            pen.strokeLine(x, Band.AXIS - 6, x, Band.AXIS);
            pen.setFill(color(Ink.MUTE));
            pen.fillText(tick.label(), tick.x() + LABEL, Band.AXIS / 2);
        }
    }

    private void across(double y) {
        pen.strokeLine(0, y + 0.5, width, y + 0.5);
    }

    private void today() {
        LocalDate today = viewModel.todayProperty().get();
        if (today == null) {
            return;
        }
        double x = Math.round(layout.scale().x(When.day(today).middle())) + 0.5;
        if (x >= 0 && x <= width) {
            pen.setStroke(color(Ink.LINE_STRONG));
            pen.strokeLine(x, Band.AXIS, x, height);
            pen.setFill(color(Ink.MUTE));
            pen.fillText(viewModel.words().get("today"), x + LABEL, Band.AXIS + 7);
        }
    }

    private void openRelease() {
        if (home != null) {
            double x = Math.round(layout.scale().x(home.when().middle())) + 0.5;
            pen.setStroke(color(Ink.ACCENT));
            pen.setLineDashes(4, 3);
            pen.strokeLine(x, 0, x, height);
            pen.setLineDashes();
        }
    }

    private void line(Line line) {
        TimelineEntry entry = line.item().entry();
        pen.setStroke(strip.color(entry.force() == null ? Ink.AGREED : Ink.of(entry.force())));
        pen.setLineWidth(1.5);
        pen.setLineDashes(3, 3);
        double from = Math.max(Math.min(line.from(), line.to()), -10);
        double to = Math.min(Math.max(line.from(), line.to()), width + 10);
        // The dashes of all lines fall in step, so that two lines over one another stay dashed.
        pen.setLineDashOffset(from % 6);
        pen.strokeLine(from, Band.COMMITMENTS.middle(), to, Band.COMMITMENTS.middle());
        pen.setLineDashOffset(0);
        pen.setLineDashes();
        pen.setLineWidth(1);
    }

    private void ring(Slot slot, Ink ink, double thickness) {
        double out = 2.5;
        boolean caption = slot.band() == Band.PERIODS;
        double bottom = caption ? slot.top() + 24 : slot.top() + slot.band().height();
        pen.setStroke(color(ink));
        pen.setLineWidth(thickness);
        pen.strokeRoundRect(slot.x() - out, slot.top() - out, slot.width() + 2 * out, bottom - slot.top() + 2 * out, 14, 14);
        pen.setLineWidth(1);
    }

    private Color color(Ink ink) {
        return strip.color(ink);
    }
}
