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
        return reader.topOf(mark);
    }

    @Override
    public Sight sight() {
        Bounds pane = reader.textBounds();
        return new Sight(reader.offsetInSight(false), reader.offsetInSight(true), pane.getMinY(), pane.getMaxY(),
                reader.pixelsAbove(), reader.pixelsBelow());
    }

    @Override
    public double scroll(double pixels) {
        return reader.scroll(pixels);
    }
}
