package org.readout.desk.timeline;

import java.util.List;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Overlay;
import org.readout.timeline.Band;
import org.readout.timeline.Item;
import org.readout.timeline.Lane;
import org.readout.timeline.Words;

/** The timeline: names of the lanes at the left, the strip at the right. */
public final class TimelineView extends Region {

    private static final double INDENT = 14;

    private final TimelineViewModel viewModel;
    private final Words words;
    private final StripPane strip;
    private final Region edge = new Region();
    private final Hint hint;
    private final EntryMenu menu;
    private final HBox buttons;
    private final List<Label> lanes;
    private final Label undated = new Label();

    public TimelineView(TimelineViewModel viewModel, Overlay overlay) {
        this.viewModel = viewModel;
        this.words = viewModel.words();
        strip = new StripPane(viewModel);
        hint = new Hint(words);
        menu = new EntryMenu(overlay, viewModel::open);
        buttons = new HBox(
                2,
                button("−", "zoom.out", viewModel::zoomOut),
                button("+", "zoom.in", viewModel::zoomIn),
                button(words.get("fit"), "fit.hint", viewModel::fit));
        buttons.setAlignment(Pos.CENTER_LEFT);
        lanes = List.of(lane(Lane.MEETINGS), lane(Lane.COMMITMENTS), lane(Lane.DATES));
        undated.getStyleClass().add("timeline-undated");
        undated.setTooltip(new Tooltip(words.get("undated.hint")));
        viewModel.undatedProperty().addListener((property, before, after) -> sayUndated(after.intValue()));
        sayUndated(viewModel.undatedProperty().get());
        edge.getStyleClass().add("timeline-edge");
        getStyleClass().add("timeline");
        getChildren().addAll(strip, edge, buttons, undated, hint);
        getChildren().addAll(2, lanes);
        new StripGestures(strip, viewModel, this::choose);
        strip.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        strip.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        strip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> leave());
        viewModel.scaleProperty().addListener((property, before, after) -> hint.hide());
        viewModel.inHandProperty().addListener((property, before, after) -> hintAt(after));
        strip.focusedProperty().addListener((property, before, after) -> {
            if (!after) {
                hint.hide();
            }
        });
    }

    /** Closes the list of folded items; false if it was not open. */
    public boolean escape() {
        boolean showing = menu.isShowing();
        menu.hide();
        hint.hide();
        return showing;
    }

    /** Gives the keyboard to the strip, at the open release. */
    public void enter() {
        strip.requestFocus();
        if (viewModel.inHandProperty().get() == null) {
            viewModel.enter();
        }
    }

    private Button button(String text, String hintKey, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("timeline-button");
        button.setTooltip(new Tooltip(words.get(hintKey)));
        button.setAccessibleText(words.get(hintKey));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label lane(Lane lane) {
        Label label = new Label(words.lane(lane));
        label.getStyleClass().add("timeline-lane");
        return label;
    }

    private void sayUndated(int count) {
        undated.setText(words.get("undated", count));
        undated.setVisible(count > 0);
    }

    private void choose(List<Item> items) {
        hint.hide();
        if (items.size() == 1) {
            viewModel.open(items.getFirst());
        } else {
            menu.show(items, strip.localToScene(strip.boundsOf(items.getFirst())));
        }
    }

    private void hover(MouseEvent event) {
        List<Item> items = strip.itemsAt(event.getX(), event.getY());
        if (items.isEmpty()) {
            leave();
            return;
        }
        strip.point(strip.drawn().slotAt(event.getX(), event.getY()).orElse(null));
        Bounds slot = strip.boundsOf(items.getFirst());
        show(items, new BoundingBox(event.getX(), slot.getMinY(), 1, slot.getHeight()));
    }

    private void leave() {
        strip.point(null);
        hint.hide();
    }

    private void hintAt(@Nullable Item item) {
        if (item == null || !strip.isFocused()) {
            hint.hide();
        } else {
            strip.layout();
            show(List.of(item), strip.boundsOf(item));
        }
    }

    private void show(List<Item> items, Bounds inStrip) {
        Bounds at = new BoundingBox(
                inStrip.getMinX() + strip.getLayoutX(), inStrip.getMinY() + strip.getLayoutY(),
                inStrip.getWidth(), inStrip.getHeight());
        hint.show(items, at, getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double height = getHeight() - top;
        strip.resizeRelocate(Band.NAMES, top, Math.max(0, getWidth() - Band.NAMES), height);
        edge.resizeRelocate(0, top, Band.NAMES, height);
        buttons.resizeRelocate(INDENT - 7, top, Band.NAMES - INDENT, Band.AXIS);
        for (Lane lane : Lane.values()) {
            double above = lane == Lane.MEETINGS ? Band.AXIS : Band.bottom(Lane.values()[lane.ordinal() - 1]);
            lanes.get(lane.ordinal()).resizeRelocate(
                    INDENT, top + above, Band.NAMES - INDENT, Band.bottom(lane) - above);
        }
        undated.resizeRelocate(INDENT, top + Band.HEIGHT - 20, Band.NAMES - INDENT, 16);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Band.HEIGHT + snappedTopInset();
    }

    /** Lower, and the last lane would be cut. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 2 * Band.NAMES;
    }
}
