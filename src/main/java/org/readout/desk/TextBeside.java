package org.readout.desk;

import java.util.OptionalDouble;
import java.util.UUID;

import javafx.geometry.Bounds;

import org.readout.desk.margin.Beside;
import org.readout.desk.reader.ReaderView;

/** The reader, as the cards of the margin see it. */
record TextBeside(ReaderView reader) implements Beside {

    @Override
    public OptionalDouble top(UUID mark) {
        OptionalDouble top = reader.topOf(mark);
        return top.isPresent() ? OptionalDouble.of(top.getAsDouble() / scale()) : top;
    }

    @Override
    public Sight sight() {
        Bounds pane = reader.textBounds();
        return new Sight(reader.offsetInSight(false), reader.offsetInSight(true), pane.getMinY() / scale(),
                pane.getMaxY() / scale(),
                reader.pixelsAbove(), reader.pixelsBelow());
    }

    @Override
    public double scroll(double pixels) {
        return reader.scroll(pixels);
    }

    /** The reader tells where things stand in the scene; cards are laid out in pixels of the desk, drawn larger or not. */
    private double scale() {
        return reader.getLocalToSceneTransform().getMyy();
    }
}
