package org.readout.desk.toolkit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * The layer above the desk for bars, pop-overs and sheets. They are nodes of the main scene and not windows, so that
 * pictures of the desk show them and no window manager comes between.
 */
public final class Overlay extends StackPane {

    private static final double GAP = 6;

    private final Pane floating = new Pane();
    private @Nullable Node sheet;
    private @Nullable Node veil;
    private Runnable keep = () -> { };
    private @Nullable Node before;
    private Subscription focus = Subscription.EMPTY;

    public Overlay(Node desk) {
        floating.setPickOnBounds(false);
        getChildren().addAll(desk, floating);
    }

    /** Shows {@code node} below {@code at}, or above where there is no room; bounds are of the scene. */
    public void floatAt(Region node, Bounds at) {
        if (!floating.getChildren().contains(node)) {
            floating.getChildren().add(node);
        }
        node.applyCss();
        double width = node.prefWidth(-1);
        double height = node.prefHeight(width);
        node.resize(width, height);
        Bounds own = floating.sceneToLocal(at);
        double y = own.getMaxY() + GAP;
        if (y + height > floating.getHeight()) {
            y = Math.max(0, own.getMinY() - GAP - height);
        }
        node.relocate(Math.clamp(own.getMinX(), GAP, Math.max(GAP, floating.getWidth() - width - GAP)), y);
    }

    public boolean floats(Node node) {
        return floating.getChildren().contains(node);
    }

    /** Lays a drawing in the overlay's own coordinates over the desk. */
    public void lay(Node drawing) {
        if (!floating.getChildren().contains(drawing)) {
            floating.getChildren().add(drawing);
        }
    }

    public void unfloat(Node node) {
        floating.getChildren().remove(node);
    }

    /** Shows a sheet in the middle, over a veil; a sheet shown before is left. */
    public void showSheet(Region node) {
        showSheet(node, () -> { });
    }

    /**
     * As above.
     *
     * @param written keeps what was written in the sheet; run where it is left by another way than its own buttons
     */
    public void showSheet(Region node, Runnable written) {
        leaveSheet();
        Region cover = new Region();
        cover.getStyleClass().add("veil");
        cover.setAccessibleRole(AccessibleRole.BUTTON);
        cover.setAccessibleText(Messages.text("sheet.close"));
        cover.setOnMouseClicked(event -> leaveSheet());
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(node, Pos.CENTER);
        getChildren().addAll(cover, node);
        veil = cover;
        sheet = node;
        keep = written;
        Scene scene = getScene();
        before = scene == null ? null : scene.getFocusOwner();
        node.requestFocus();
        if (scene != null) {
            focus = scene.focusOwnerProperty().subscribe(this::keepFocus);
        }
    }

    /** Tab goes round in the sheet: what lies below the veil cannot be seen well enough to be worked. */
    private void keepFocus(@Nullable Node owner) {
        Node shown = sheet;
        if (shown == null || owner == null) {
            return;
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == shown) {
                return;
            }
        }
        Platform.runLater(() -> {
            if (sheet == shown && owner.isFocused()) {
                shown.requestFocus();
            }
        });
    }

    public boolean hasSheet() {
        return sheet != null;
    }

    /** Closes the sheet, if there is one, and keeps what was written in it. */
    public void leaveSheet() {
        Runnable written = keep;
        if (closeSheet()) {
            written.run();
        }
    }

    /** Closes the sheet and gives the keyboard back to where it was; false if there was none. */
    public boolean closeSheet() {
        if (sheet == null) {
            return false;
        }
        focus.unsubscribe();
        focus = Subscription.EMPTY;
        getChildren().removeAll(sheet, veil);
        sheet = null;
        veil = null;
        keep = () -> { };
        Node back = before;
        before = null;
        if (back != null && back.getScene() == getScene()) {
            back.requestFocus();
        }
        return true;
    }
}
