package org.readout.house.bad.desk.shelf;

import java.awt.Color;

import org.readout.house.bad.desk.reader.UsesShelf;

/** A bad sample: a pane that uses another, and AWT. */
public record UsesReader(UsesShelf other, Color colour) {}
