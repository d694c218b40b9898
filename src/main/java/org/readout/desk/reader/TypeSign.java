package org.readout.desk.reader;

import java.util.Map;

import javafx.scene.shape.SVGPath;

import org.jspecify.annotations.Nullable;

/**
 * The small shape at the start of a name's underline: each type of name has its own, so that types are told apart
 * without their colours.
 */
final class TypeSign {

    /** By the style class of the type; six pixels wide, about the point 0,0. */
    private static final Map<String, String> SHAPES = Map.of(
            "person", "M -2.6 0 a 2.6 2.6 0 1 0 5.2 0 a 2.6 2.6 0 1 0 -5.2 0 Z",
            "office", "M -2.4 -2.4 H 2.4 V 2.4 H -2.4 Z",
            "organization", "M 0 -3 L 3 2.4 H -3 Z",
            "country", "M 0 -3.2 L 3.2 0 L 0 3.2 L -3.2 0 Z",
            "place", "M -3 -2.4 H 3 L 0 3 Z",
            "event", "M -1.2 -3.2 H 1.2 V 3.2 H -1.2 Z",
            "agreement", "M -1 -3 H 1 V -1 H 3 V 1 H 1 V 3 H -1 V 1 H -3 V -1 H -1 Z",
            "date", "M -2.8 -2.8 H 2.8 V 2.8 H -2.8 Z M -1.2 -1.2 V 1.2 H 1.2 V -1.2 Z");

    private TypeSign() {}

    /** The sign of a style at a point, in pixels; null for a style that is no type of name. */
    static @Nullable SVGPath at(String style, double x, double y) {
        String shape = SHAPES.get(style);
        if (shape == null) {
            return null;
        }
        SVGPath sign = new SVGPath();
        sign.setContent(shape);
        sign.setLayoutX(x);
        sign.setLayoutY(y);
        return sign;
    }
}
