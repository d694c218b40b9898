package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;
import org.readout.timeline.Item;
import org.readout.timeline.Slot;
import org.readout.timeline.Timeline;

/** The mouse and the keys on the strip: on the axis a drag brushes a period, on a due date it moves it, elsewhere it pans. */
final class StripGestures {

    /** Pixels the pointer may stray in a click. */
    private static final double STRAY = 3;
    /** How much a notch of the wheel zooms; a notch is 40 units of JavaFX. */
    private static final double ZOOM_PER_UNIT = Math.log(1.25) / 40;

    private final StripPane strip;
    private final TimelineViewModel model;
    private final Doings doings;
    private final Consumer<List<Item>> choose;
    private double pressedX;
    private double lastX;
    private boolean dragged;
    private boolean brushing;
    private @Nullable DraggedDue due;

    /**
     * What is done elsewhere.
     *
     * @param moveDue told a commitment's due end and its new day
     * @param edit told an item whose date is to be typed
     * @param add run where an item is to be added
     * @param list run where the items are wanted as a list
     */
    record Doings(DueMover moveDue, Consumer<Item> edit, Runnable add, Runnable list) {}

    /** Moves a due date. */
    interface DueMover {
        void move(Item end, LocalDate day);
    }

    /** @param choose told the items that were clicked together */
    StripGestures(StripPane strip, TimelineViewModel model, Doings doings, Consumer<List<Item>> choose) {
        this.strip = strip;
        this.model = model;
        this.doings = doings;
        this.choose = choose;
        strip.setOnScroll(this::scroll);
        strip.setOnMousePressed(this::press);
        strip.setOnMouseDragged(this::drag);
        strip.setOnMouseReleased(event -> release());
        strip.setOnMouseMoved(event -> strip.setCursor(dueAt(event) != null ? Cursor.H_RESIZE
                : event.getY() < Timeline.AXIS ? Cursor.CROSSHAIR : Cursor.DEFAULT));
        strip.setOnMouseClicked(this::click);
        strip.setOnKeyPressed(this::key);
    }

    private void scroll(ScrollEvent event) {
        // With Shift held, JavaFX turns the wheel's delta into one along x.
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            model.sight().pan(-(event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY()));
        } else {
            model.sight().zoom(Math.exp(event.getDeltaY() * ZOOM_PER_UNIT), event.getX());
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        strip.requestFocus();
        pressedX = event.getX();
        lastX = event.getX();
        dragged = false;
        brushing = event.getButton() == MouseButton.PRIMARY && event.getY() < Timeline.AXIS;
        Slot slot = event.getButton() == MouseButton.PRIMARY ? dueAt(event) : null;
        due = slot == null ? null : new DraggedDue(slot, dayAt(event.getX()));
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.MIDDLE) {
            return;
        }
        if (!dragged && Math.abs(event.getX() - pressedX) <= STRAY) {
            return;
        }
        dragged = true;
        if (due != null) {
            due = new DraggedDue(due.slot(), dayAt(event.getX()));
            strip.drag(due);
        } else if (brushing) {
            model.periodProperty().set(Period.between(dayAt(pressedX), dayAt(event.getX())));
        } else {
            strip.setCursor(Cursor.CLOSED_HAND);
            model.sight().pan(lastX - event.getX());
        }
        lastX = event.getX();
    }

    private void release() {
        strip.setCursor(Cursor.DEFAULT);
        DraggedDue moved = due;
        due = null;
        strip.drag(null);
        if (dragged && moved != null) {
            doings.moveDue.move(moved.slot().items().getFirst(), moved.day());
        }
    }

    /** The due end alone at a point, or null. */
    private @Nullable Slot dueAt(MouseEvent event) {
        return strip.slotAt(event.getX(), event.getY())
                .filter(slot -> !slot.folded() && slot.items().getFirst().end())
                .filter(slot -> Math.abs(event.getX() - slot.at()) < slot.row().form().size())
                .orElse(null);
    }

    private LocalDate dayAt(double x) {
        return model.sight().scale().time(x).toLocalDate();
    }

    private void click(MouseEvent event) {
        if (dragged || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getY() < Timeline.AXIS) {
            model.periodProperty().set(null);
            return;
        }
        List<Item> items = strip.itemsAt(event.getX(), event.getY());
        if (items.isEmpty()) {
            if (event.getClickCount() == 2) {
                model.sight().fit();
            }
        } else if (event.getClickCount() == 2) {
            model.sight().fit(items);
        } else if (event.getClickCount() == 1) {
            choose.accept(items);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Item held = model.inHandProperty().get();
        boolean done = true;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> model.walk().step(false);
            case RIGHT, KP_RIGHT -> model.walk().step(true);
            case UP, KP_UP -> model.walk().across(false);
            case DOWN, KP_DOWN -> model.walk().across(true);
            case HOME -> model.walk().end(false);
            case END -> model.walk().end(true);
            case PLUS, EQUALS, ADD -> model.walk().zoom(true);
            case MINUS, SUBTRACT -> model.walk().zoom(false);
            case DIGIT0, NUMPAD0 -> model.sight().fit();
            case OPEN_BRACKET -> brush(held, true);
            case CLOSE_BRACKET -> brush(held, false);
            case BACK_SPACE -> model.periodProperty().set(null);
            case INSERT -> doings.add.run();
            case L -> doings.list.run();
            case F2 -> {
                if (held != null) {
                    doings.edit.accept(held);
                }
            }
            case ENTER, SPACE -> {
                if (held != null) {
                    model.open(Objects.requireNonNull(held));
                }
            }
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    /** Begins or ends the period at the item in hand. */
    private void brush(@Nullable Item held, boolean begin) {
        if (held != null) {
            LocalDate from = held.when().timex().from();
            LocalDate to = held.when().timex().to();
            Period now = model.periodProperty().get();
            Period fresh = new Period(from, to);
            model.periodProperty().set(now == null ? fresh
                    : begin ? Period.between(from, now.to().isBefore(from) ? to : now.to())
                    : Period.between(now.from().isAfter(to) ? from : now.from(), to));
        }
    }
}
