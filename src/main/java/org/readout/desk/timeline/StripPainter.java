package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;
import org.readout.timeline.Form;
import org.readout.timeline.Item;
import org.readout.timeline.Layout;
import org.readout.timeline.Line;
import org.readout.timeline.Row;
import org.readout.timeline.Slot;
import org.readout.timeline.Tick;
import org.readout.timeline.Timeline;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.When;

/** Draws one layout of the strip: axis, period, due lines, entries, the open release, today. */
final class StripPainter {

    private static final double LABEL = 5;
    /** Height of the plate beside a due date that is dragged, and how far it stands from it. */
    private static final double PLATE = 18;
    private static final double PLATE_ASIDE = 12;

    private final StripPane strip;
    private final TimelineViewModel model;
    private final Layout layout;
    private final GraphicsContext pen;
    private final double width;
    private final double height;

    StripPainter(StripPane strip, GraphicsContext pen, TimelineViewModel model, Layout layout) {
        this.strip = strip;
        this.model = model;
        this.layout = layout;
        this.pen = pen;
        this.width = Math.max(strip.getWidth(), 1);
        this.height = Math.max(strip.getHeight(), 1);
    }

    /**
     * Draws all of it.
     *
     * @param pointed the slot under the pointer, or null
     * @param dragged a due date on its way to another day, or null
     */
    void paint(@Nullable Slot pointed, @Nullable DraggedDue dragged) {
        pen.clearRect(0, 0, width, height);
        pen.setFont(strip.font());
        pen.setTextBaseline(VPos.CENTER);
        axis();
        period();
        TimelineEntry home = model.home().orElse(null);
        pen.save();
        pen.beginPath();
        pen.rect(0, Timeline.AXIS, width, height - Timeline.AXIS);
        pen.clip();
        today();
        if (home != null) {
            upright(layout.scale().x(home.when().middle()), Ink.ACCENT);
        }
        pen.translate(0, Timeline.AXIS - strip.top());
        lanes(home, pointed, dragged);
        pen.restore();
        if (home != null) {
            pen.setStroke(color(Ink.ACCENT));
            double x = Math.round(layout.scale().x(home.when().middle())) + 0.5;
            pen.strokeLine(x, Timeline.AXIS - 6, x, Timeline.AXIS);
        }
    }

    private void lanes(@Nullable TimelineEntry home, @Nullable Slot pointed, @Nullable DraggedDue dragged) {
        pen.setLineWidth(1);
        pen.setStroke(color(Ink.LINE));
        Row above = null;
        for (Row row : layout.rows()) {
            if (above != null && !row.lane().equals(above.lane())) {
                across(row.top());
            }
            above = row;
        }
        if (above != null) {
            across(above.bottom());
        }
        BarPainter bars = new BarPainter(strip, pen, width);
        layout.shades().forEach(bars::paint);
        layout.bars().forEach(bars::paint);
        layout.lines().forEach(this::line);
        SlotPainter slots = new SlotPainter(strip, pen, open(), home);
        layout.slots().stream().filter(this::inSight).forEach(slots::paint);
        lit().flatMap(item -> layout.slotsOf(item).stream()).distinct().forEach(slot -> ring(slot, Ink.ACCENT, 1.5));
        if (pointed != null) {
            layout.slotsOf(pointed.items().getFirst()).forEach(slot -> ring(slot, Ink.ACCENT, 1));
        }
        Item held = model.inHandProperty().get();
        if (strip.isFocused() && held != null) {
            layout.slotsOf(held).forEach(slot -> ring(slot, Ink.ACCENT, 2));
        }
        if (dragged != null) {
            dragged(dragged);
        }
    }

    private boolean inSight(Slot slot) {
        double top = slot.row().top() - strip.top();
        return top + slot.row().bottom() - slot.row().top() >= 0 && top <= height - Timeline.AXIS;
    }

    /** The slots that hold something of the open release. */
    private List<Slot> open() {
        List<Slot> open = new ArrayList<>();
        for (TimelineEntry entry : model.timeline().of(model.openReleaseProperty().get())) {
            Stream.of(false, true).filter(end -> !end || entry.due() != null)
                    .forEach(end -> open.addAll(layout.slotsOf(new Item(entry, end))));
        }
        return open;
    }

    private Stream<Item> lit() {
        return model.timeline().of(model.openReleaseProperty().get()).stream()
                .filter(model::isLit)
                .flatMap(entry -> entry.due() == null
                        ? Stream.of(new Item(entry, false)) : Stream.of(new Item(entry, false), new Item(entry, true)));
    }

    private void axis() {
        pen.setLineWidth(1);
        pen.setLineDashes();
        pen.setStroke(color(Ink.LINE));
        across(Timeline.AXIS);
        for (Tick tick : layout.ticks()) {
            double x = Math.round(tick.x()) + 0.5;
            pen.strokeLine(x, Timeline.AXIS - 6, x, Timeline.AXIS);
            pen.setFill(color(Ink.MUTE));
            pen.fillText(tick.label(), tick.x() + LABEL, Timeline.AXIS / 2);
        }
    }

    private void period() {
        Period period = model.periodProperty().get();
        if (period != null) {
            double from = Math.max(layout.scale().x(period.start()), -2);
            double to = Math.min(layout.scale().x(period.end()), width + 2);
            if (to > from) {
                pen.setFill(color(Ink.ACCENT).deriveColor(0, 1, 1, 0.1));
                pen.fillRect(from, 0, to - from, height);
                pen.setFill(color(Ink.ACCENT));
                pen.fillRect(from, Timeline.AXIS - 3, to - from, 3);
            }
        }
    }

    private void across(double y) {
        pen.strokeLine(0, y + 0.5, width, y + 0.5);
    }

    private void today() {
        LocalDate today = model.todayProperty().get();
        if (today == null) {
            return;
        }
        double x = Math.round(layout.scale().x(When.day(today).middle())) + 0.5;
        if (x >= 0 && x <= width) {
            pen.setStroke(color(Ink.LINE_STRONG));
            pen.strokeLine(x, Timeline.AXIS, x, height);
            pen.setFill(color(Ink.MUTE));
            pen.fillText(model.words().get("today"), x + LABEL, Timeline.AXIS + 6);
        }
    }

    private void upright(double at, Ink ink) {
        double x = Math.round(at) + 0.5;
        pen.setStroke(color(ink));
        pen.setLineDashes(4, 3);
        pen.strokeLine(x, Timeline.AXIS, x, height);
        pen.setLineDashes();
    }

    private void line(Line line) {
        pen.setStroke(color(Ink.of(line.item())));
        pen.setLineWidth(1.5);
        pen.setLineDashes(3, 3);
        double from = Math.max(Math.min(line.from(), line.to()), -10);
        double to = Math.min(Math.max(line.from(), line.to()), width + 10);
        double y = line.row().middle();
        if (line.from() >= 0 && line.from() <= width && line.above() != y) {
            pen.strokeLine(line.from(), line.above(), line.from(), y);
        }
        // The dashes of all lines fall in step, so that two lines over one another stay dashed.
        pen.setLineDashOffset(from % 6);
        pen.strokeLine(from, y, to, y);
        pen.setLineDashOffset(0);
        pen.setLineDashes();
        pen.setLineWidth(1);
    }

    private void dragged(DraggedDue dragged) {
        double x = layout.scale().x(When.day(dragged.day()).middle());
        double y = dragged.slot().row().middle();
        pen.setStroke(color(Ink.ACCENT));
        pen.setLineWidth(1.5);
        pen.strokeLine(dragged.slot().at(), y, x, y);
        pen.setFill(color(Ink.ACCENT));
        pen.fillPolygon(new double[] {x - 6, x, x + 6, x}, new double[] {y, y - 6, y, y + 6}, 4);
        pen.setLineWidth(1);
        plate(model.words().day(dragged.day(), true), x, y);
    }

    /** Words beside a point, at whichever side has room for them, on a ground that hides what is below. */
    private void plate(String words, double x, double y) {
        double wide = strip.widthOf(words) + 2 * LABEL;
        double left = x + PLATE_ASIDE + wide <= width ? x + PLATE_ASIDE : x - PLATE_ASIDE - wide;
        pen.setFill(color(Ink.ACCENT));
        pen.fillRoundRect(left, y - PLATE / 2, wide, PLATE, 6, 6);
        pen.setFill(color(Ink.CANVAS));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.fillText(words, left + LABEL, y);
    }

    private void ring(Slot slot, Ink ink, double thickness) {
        double out = 2.5;
        double bottom = slot.row().form() == Form.CAPTION ? slot.top() + 24 : slot.top() + slot.row().form().size();
        pen.setStroke(color(ink));
        pen.setLineWidth(thickness);
        pen.strokeRoundRect(slot.x() - out, slot.top() - out, slot.width() + 2 * out, bottom - slot.top() + 2 * out, 14, 14);
        pen.setLineWidth(1);
    }

    private Color color(Ink ink) {
        return strip.color(ink);
    }
}
