package org.readout.desk.toolkit;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/** A canvas that holds more dots where the desk is drawn larger; JavaFX would blow up those it has. */
public final class SharpCanvas extends Canvas {

    private final Scale dots = new Scale(1, 1);

    public SharpCanvas() {
        getTransforms().add(dots);
    }

    /** Makes room for a drawing of this size, in pixels of the desk, and hands out a pen that draws in them. */
    public GraphicsContext fit(double width, double height) {
        double scale = getParent() == null ? 1 : Math.max(1, getParent().getLocalToSceneTransform().getMxx());
        dots.setX(1 / scale);
        dots.setY(1 / scale);
        setWidth(width * scale);
        setHeight(height * scale);
        GraphicsContext pen = getGraphicsContext2D();
        pen.setTransform(scale, 0, 0, scale, 0, 0);
        return pen;
    }
}
