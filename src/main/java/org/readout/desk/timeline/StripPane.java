package org.readout.desk.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
import org.readout.timeline.Band;
import org.readout.timeline.Item;
import org.readout.timeline.Layout;
import org.readout.timeline.Slot;
import org.readout.timeline.TimelineEntry;

/** The strip itself, drawn on a canvas at every layout, and what stands at a point of it. */
final class StripPane extends Region {

    private static final List<CssMetaData<? extends Styleable, ?>> CSS = css();

    private final TimelineViewModel viewModel;
    private final SharpCanvas canvas = new SharpCanvas();
    /** Takes its font from the style sheet and measures labels with it. */
    private final Text probe = new Text();
    private final Map<Ink, StyleableObjectProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final Map<String, Double> widths = new HashMap<>();
    private @Nullable Layout layout;
    private @Nullable Slot pointed;

    StripPane(TimelineViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("timeline-strip");
        probe.getStyleClass().add("timeline-text");
        probe.setManaged(false);
        probe.setOpacity(0);
        probe.fontProperty().addListener((property, before, after) -> {
            widths.clear();
            requestLayout();
        });
        getChildren().addAll(canvas, probe);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(viewModel.words().get("strip"));
        setAccessibleText(viewModel.words().get("strip"));
        setAccessibleHelp(viewModel.words().get("strip.help"));
        viewModel.scaleProperty().addListener((property, before, after) -> requestLayout());
        viewModel.timelineProperty().addListener((property, before, after) -> requestLayout());
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
    double measure(String label) {
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

    /** The items at a point, the nearest first. */
    List<Item> itemsAt(double x, double y) {
        Layout at = drawn();
        return at.slotAt(x, y).map(Slot::items)
                .or(() -> at.barAt(x, y).map(bar -> List.of(bar.item())))
                .orElse(List.of());
    }

    /** Where an item stands, in this pane; the strip's middle where it is out of sight. */
    Bounds boundsOf(Item item) {
        Optional<Slot> slot = drawn().slotOf(item);
        double x = viewModel.scaleProperty().get().x(item.at());
        return slot.<Bounds>map(found -> new BoundingBox(found.x(), found.top(), found.width(), found.band().height()))
                .orElseGet(() -> new BoundingBox(x, Band.AXIS, 1, 1));
    }

    /** Draws a thin ring about the slot under the pointer. */
    void point(@Nullable Slot slot) {
        if (pointed != slot) {
            pointed = slot;
            requestLayout();
        }
    }

    private void speak(@Nullable Item item) {
        setAccessibleText(item == null ? viewModel.words().get("strip") : item.entry().spoken());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(getWidth(), 1);
        viewModel.setWidth(width);
        GraphicsContext pen = canvas.fit(width, Math.max(getHeight(), 1));
        layout = viewModel.timelineProperty().get().layout(viewModel.scaleProperty().get(), width, this::measure);
        TimelineEntry home = viewModel.home().orElse(null);
        new StripPainter(this, pen, viewModel, layout, home).paint(isFocused(), pointed);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Band.HEIGHT;
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
