package org.readout.desk.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.readout.timeline.Bar;
import org.readout.timeline.Layout;
import org.readout.timeline.Measure;
import org.readout.timeline.Shade;
import org.readout.timeline.Slot;
import org.readout.timeline.Tick;
import org.readout.timeline.Timeline;

/**
 * The strip drawn with nodes, each used again at the next layout: what {@link StripPane} would be were it no canvas. It draws
 * the same layout with fewer niceties: no dashes, no stems, no soft ends.
 */
final class StripOfNodes extends Pane {

    private final TimelineViewModel model;
    private final Text probe = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private final Measure measure = label -> widths.computeIfAbsent(label, text -> {
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    });
    private final Pool<Rectangle> boxes = new Pool<>(Rectangle::new);
    private final Pool<Line> lines = new Pool<>(Line::new);
    private final Pool<Text> texts = new Pool<>(() -> {
        Text text = new Text();
        text.setTextOrigin(VPos.CENTER);
        return text;
    });

    /** Nodes of a kind: those not needed this time are hidden, not taken away. */
    private final class Pool<N extends Node> {

        private final List<N> nodes = new ArrayList<>();
        private final Supplier<N> fresh;
        private int used;

        Pool(Supplier<N> fresh) {
            this.fresh = fresh;
        }

        N next() {
            if (used == nodes.size()) {
                N node = fresh.get();
                node.setManaged(false);
                nodes.add(node);
                getChildren().add(node);
            }
            N node = nodes.get(used++);
            node.setVisible(true);
            return node;
        }

        void begin() {
            used = 0;
        }

        void end() {
            nodes.subList(used, nodes.size()).forEach(node -> node.setVisible(false));
        }
    }

    StripOfNodes(TimelineViewModel model) {
        this.model = model;
        model.sight().scaleProperty().addListener((property, before, after) -> requestLayout());
        model.madeProperty().addListener((property, before, after) -> requestLayout());
    }

    int nodes() {
        return getChildren().size();
    }

    @Override
    protected void layoutChildren() {
        model.sight().setWidth(getWidth());
        Layout layout = model.timeline().layout(model.sight().scale(), getWidth(), measure);
        List.of(boxes, lines, texts).forEach(Pool::begin);
        for (Tick tick : layout.ticks()) {
            line(tick.x(), Timeline.AXIS - 6, tick.x(), Timeline.AXIS);
            text(tick.x() + 5, Timeline.AXIS / 2, tick.label());
        }
        for (Shade shade : layout.shades()) {
            box(shade.from(), Timeline.AXIS + shade.row().middle() - 3, shade.to() - shade.from(), 6, Color.LIGHTGRAY);
        }
        for (Bar bar : layout.bars()) {
            box(Math.max(-60, bar.x()), Timeline.AXIS + bar.row().middle() - 4, Math.min(bar.width(), getWidth() + 120), 8, Color.LIGHTGRAY);
        }
        for (org.readout.timeline.Line due : layout.lines()) {
            line(Math.max(-10, due.from()), Timeline.AXIS + due.row().middle(), Math.min(getWidth() + 10, due.to()),
                    Timeline.AXIS + due.row().middle());
        }
        for (Slot slot : layout.slots()) {
            double size = slot.row().form().size();
            boolean inside = slot.folded() || slot.row().form() == org.readout.timeline.Form.BOX;
            box(slot.x(), Timeline.AXIS + slot.top(), inside ? slot.width() : size, size, Color.BISQUE);
            if (!slot.label().isEmpty()) {
                text(inside ? slot.x() + 6 : slot.x() + size + 4, Timeline.AXIS + slot.row().middle(), slot.label());
            }
        }
        List.of(boxes, lines, texts).forEach(Pool::end);
    }

    private void box(double x, double y, double width, double height, Color fill) {
        Rectangle box = boxes.next();
        box.setX(x);
        box.setY(y);
        box.setWidth(width);
        box.setHeight(height);
        box.setArcWidth(8);
        box.setArcHeight(8);
        box.setFill(fill);
        box.setStroke(Color.GRAY);
    }

    private void line(double x1, double y1, double x2, double y2) {
        Line line = lines.next();
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
        line.setStroke(Color.GRAY);
    }

    private void text(double x, double middle, String words) {
        Text text = texts.next();
        text.setText(words);
        text.setX(x);
        text.setY(middle);
    }
}
