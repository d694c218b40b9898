package org.readout.desk.timeline;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.readout.timeline.Item;

/** The mouse and the keys on the strip. */
final class StripGestures {

    /** Pixels the pointer may stray in a click. */
    private static final double STRAY = 3;
    /** How much a notch of the wheel zooms; a notch is 40 units of JavaFX. */
    private static final double ZOOM_PER_UNIT = Math.log(1.25) / 40;

    private final StripPane strip;
    private final TimelineViewModel viewModel;
    private final Consumer<List<Item>> choose;
    private double pressedX;
    private double lastX;
    private boolean dragged;

    /** @param choose told the items that were clicked together */
    StripGestures(StripPane strip, TimelineViewModel viewModel, Consumer<List<Item>> choose) {
        this.strip = strip;
        this.viewModel = viewModel;
        this.choose = choose;
        strip.setOnScroll(this::scroll);
        strip.setOnMousePressed(this::press);
        strip.setOnMouseDragged(this::drag);
        strip.setOnMouseReleased(event -> strip.setCursor(Cursor.DEFAULT));
        strip.setOnMouseClicked(this::click);
        strip.setOnKeyPressed(this::key);
    }

    private void scroll(ScrollEvent event) {
        // With Shift held, JavaFX turns the wheel's delta into one along x.
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            viewModel.pan(-(event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY()));
        } else {
            viewModel.zoom(Math.exp(event.getDeltaY() * ZOOM_PER_UNIT), event.getX());
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        strip.requestFocus();
        pressedX = event.getX();
        lastX = event.getX();
        dragged = false;
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.MIDDLE) {
            return;
        }
        if (dragged || Math.abs(event.getX() - pressedX) > STRAY) {
            dragged = true;
            strip.setCursor(Cursor.CLOSED_HAND);
            viewModel.pan(lastX - event.getX());
            lastX = event.getX();
        }
    }

    private void click(MouseEvent event) {
        if (dragged || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        List<Item> items = strip.itemsAt(event.getX(), event.getY());
        if (items.isEmpty()) {
            if (event.getClickCount() == 2) {
                viewModel.fit();
            }
        } else if (event.getClickCount() == 2) {
            viewModel.fit(items);
        } else if (event.getClickCount() == 1) {
            choose.accept(items);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = true;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> viewModel.walk(false);
            case RIGHT, KP_RIGHT -> viewModel.walk(true);
            case UP, KP_UP -> viewModel.walkAcross(false);
            case DOWN, KP_DOWN -> viewModel.walkAcross(true);
            case HOME -> viewModel.walkToEnd(false);
            case END -> viewModel.walkToEnd(true);
            case PLUS, EQUALS, ADD -> viewModel.zoomIn();
            case MINUS, SUBTRACT -> viewModel.zoomOut();
            case DIGIT0, NUMPAD0 -> viewModel.fit();
            case ENTER, SPACE -> {
                if (viewModel.inHandProperty().get() != null) {
                    viewModel.open(Objects.requireNonNull(viewModel.inHandProperty().get()));
                }
            }
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }
}
