package org.readout.desk.timeline;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Overlay;

/** A few fields over the desk. Escape and the keyboard's going elsewhere put it away. */
class Popover extends VBox {

    private final Overlay overlay;
    private final Node back;

    /** @param back has the keyboard when this is put away */
    Popover(Overlay overlay, Node back, String title) {
        super(8);
        this.overlay = overlay;
        this.back = back;
        getStyleClass().add("timeline-popover");
        Label head = new Label(title);
        head.getStyleClass().add("timeline-popover-title");
        head.setWrapText(true);
        head.setMaxWidth(360);
        getChildren().add(head);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Shows it beside {@code at}, which counts in the scene's pixels. @param first has the keyboard */
    void show(Bounds at, Node first) {
        overlay.floatAt(this, at);
        first.requestFocus();
        focusWithinProperty().subscribe(within -> {
            if (!within) {
                overlay.unfloat(this);
            }
        });
    }

    void close() {
        overlay.unfloat(this);
        back.requestFocus();
    }
}
