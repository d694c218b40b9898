package org.readout.desk.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.SharpCanvas;
import org.readout.timeline.Item;
import org.readout.timeline.Labels;
import org.readout.timeline.Layout;
import org.readout.timeline.Measure;
import org.readout.timeline.Slot;
import org.readout.timeline.Timeline;

/** The strip itself, drawn on a canvas at every layout, and what stands at a point of it. */
final class StripPane extends Region {

    private static final List<CssMetaData<? extends Styleable, ?>> CSS = css();
    private static final int KEPT = 50_000;

    private final TimelineViewModel viewModel;
    private final SharpCanvas canvas = new SharpCanvas();
    /** Takes its font from the style sheet and measures labels with it. */
    private final Text probe = new Text();
    private final Map<Ink, StyleableObjectProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final Map<String, Double> widths = new HashMap<>();
    private Measure measure = this::widthOf;
    private final DoubleProperty top = new SimpleDoubleProperty();
    private @Nullable Layout layout;
    private @Nullable Slot pointed;
    private @Nullable DraggedDue dragged;

    StripPane(TimelineViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("timeline-strip");
        probe.getStyleClass().add("timeline-text");
        probe.setManaged(false);
        probe.setOpacity(0);
        probe.fontProperty().addListener((property, before, after) -> {
            widths.clear();
            // Another measure: what was packed with the one before is packed anew.
            measure = this::widthOf;
            requestLayout();
        });
        getChildren().addAll(canvas, probe);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(viewModel.words().get("strip"));
        setAccessibleText(viewModel.words().get("strip"));
        setAccessibleHelp(viewModel.words().get("strip.help"));
        viewModel.sight().scaleProperty().addListener((property, before, after) -> requestLayout());
        viewModel.madeProperty().addListener((property, before, after) -> requestLayout());
        viewModel.chosenMarkProperty().addListener((property, before, after) -> requestLayout());
        viewModel.periodProperty().addListener((property, before, after) -> requestLayout());
        top.addListener((property, before, after) -> requestLayout());
        viewModel.openReleaseProperty().addListener((property, before, after) -> requestLayout());
        viewModel.todayProperty().addListener((property, before, after) -> requestLayout());
        viewModel.inHandProperty().addListener((property, before, after) -> speak(after));
        focusedProperty().addListener((property, before, after) -> requestLayout());
    }

    StyleableObjectProperty<Color> ink(Ink ink) {
        return inks.computeIfAbsent(ink, wanted -> {
            StyleableObjectProperty<Color> property =
                    new SimpleStyleableObjectProperty<>(wanted.metaData(), this, wanted.name(), Color.GRAY);
            property.addListener((changed, before, after) -> requestLayout());
            return property;
        });
    }

    Color color(Ink ink) {
        return ink(ink).get();
    }

    Font font() {
        return probe.getFont();
    }

    /** Width of a label in pixels. */
    double widthOf(String label) {
        if (widths.size() > KEPT) {
            widths.clear();
        }
        return widths.computeIfAbsent(label, text -> {
            probe.setText(text);
            return probe.getLayoutBounds().getWidth();
        });
    }

    /** What was drawn last; laid out now if nothing was. */
    Layout drawn() {
        if (layout == null) {
            layout();
        }
        return Objects.requireNonNull(layout);
    }

    /** How far the lanes are scrolled up, in pixels. */
    DoubleProperty topProperty() {
        return top;
    }

    double top() {
        return top.get();
    }

    /** A height of this pane as the layout counts it; negative in the axis. */
    double below(double y) {
        return y < Timeline.AXIS ? -1 : y - Timeline.AXIS + top.get();
    }

    /** The items at a point, the nearest first. */
    List<Item> itemsAt(double x, double y) {
        return slotAt(x, y).map(Slot::items)
                .or(() -> drawn().barAt(x, below(y)).map(bar -> List.of(bar.item())))
                .orElse(List.of());
    }

    Optional<Slot> slotAt(double x, double y) {
        return drawn().slotAt(x, below(y));
    }

    /** Where an item stands, in this pane; at the axis where it is out of sight. */
    Bounds boundsOf(Item item) {
        Optional<Slot> slot = drawn().slotOf(item);
        double x = viewModel.sight().scale().x(item.at());
        return slot.<Bounds>map(found -> new BoundingBox(
                        found.x(), found.top() + Timeline.AXIS - top.get(), found.width(), found.row().form().size()))
                .orElseGet(() -> new BoundingBox(x, Timeline.AXIS, 1, 1));
    }

    /** Draws a due date on its way; null when it has come to rest. */
    void drag(@Nullable DraggedDue due) {
        dragged = due;
        requestLayout();
    }

    /** Draws a thin ring about the slot under the pointer. */
    void point(@Nullable Slot slot) {
        if (pointed != slot) {
            pointed = slot;
            requestLayout();
        }
    }

    private void speak(@Nullable Item item) {
        setAccessibleText(item == null ? viewModel.words().get("strip") : new Labels(viewModel.words()).spoken(item.entry()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(getWidth(), 1);
        viewModel.sight().setWidth(width);
        GraphicsContext pen = canvas.fit(width, Math.max(getHeight(), 1));
        layout = viewModel.timeline().layout(viewModel.sight().scale(), width, measure);
        new StripPainter(this, pen, viewModel, layout).paint(pointed, dragged);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Timeline.AXIS + viewModel.timeline().height();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS;
    }

    private static List<CssMetaData<? extends Styleable, ?>> css() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        Arrays.stream(Ink.values()).map(Ink::metaData).forEach(all::add);
        return List.copyOf(all);
    }
}
