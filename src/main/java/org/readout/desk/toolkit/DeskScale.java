package org.readout.desk.toolkit;

import java.util.List;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.PopupControl;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/**
 * Draws the whole desk larger, up to twice its size, so that everything follows: letters, lines, and the room between
 * them. A desk that is drawn larger has less room in the same window; where its panes would no longer fit, it stays as
 * large as they do, since a desk with its edges cut off helps nobody.
 */
public final class DeskScale extends Region {

    /** Less room than this, in pixels of the desk, and panes would be cut. */
    public static final double NARROWEST = 820;
    /** See {@link #NARROWEST}. */
    public static final double LOWEST = 540;

    /** The sizes it can have, in per cent. */
    public static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);
    private static final double LETTERS = 12.5;

    private final Node desk;
    private final Scale scale = new Scale(1, 1);
    private final IntegerProperty percent = new SimpleIntegerProperty(100);
    private final ListChangeListener<Window> popups = this::follow;

    public DeskScale(Node desk) {
        this.desk = desk;
        desk.getTransforms().add(scale);
        getChildren().add(desk);
        percent.subscribe(wanted -> requestLayout());
        // Weakly: the list of windows lives as long as the program, and a desk only as long as its window.
        Window.getWindows().addListener(new WeakListChangeListener<>(popups));
    }

    /** How large the desk is to be, in per cent, from 100 to 200. */
    public IntegerProperty percentProperty() {
        return percent;
    }

    /** The next of the sizes the desk knows; the last where there is none. */
    public void step(boolean larger) {
        int now = percent.get();
        percent.set(larger
                ? STEPS.stream().filter(step -> step > now).findFirst().orElse(STEPS.getLast())
                : STEPS.reversed().stream().filter(step -> step < now).findFirst().orElse(STEPS.getFirst()));
    }

    /** Brings what was remembered back to what the desk knows. */
    public static int known(int percent) {
        return Math.clamp(percent, STEPS.getFirst(), STEPS.getLast());
    }

    /** How large it is drawn in a room of this size, 1 being as designed. */
    double drawn(double width, double height) {
        double most = Math.min(width / NARROWEST, height / LOWEST);
        return Math.max(1, Math.min(percent.get() / 100.0, most));
    }

    /** How large it is drawn now, 1 being as designed. */
    public double drawn() {
        return drawn(getWidth(), getHeight());
    }

    /** Menus and hints are windows of their own, which no drawing of this one reaches: they follow by their letters. */
    private void follow(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window shown : change.getAddedSubList()) {
                if (shown instanceof PopupControl popup && getScene() != null
                        && popup.getOwnerWindow() == getScene().getWindow()) {
                    popup.setStyle(drawn() == 1 ? "" : "-fx-font-size: " + LETTERS * drawn() + "px;");
                }
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double by = drawn();
        scale.setX(by);
        scale.setY(by);
        desk.resizeRelocate(0, 0, getWidth() / by, getHeight() / by);
    }
}
