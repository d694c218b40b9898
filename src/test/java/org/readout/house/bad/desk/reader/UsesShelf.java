package org.readout.house.bad.desk.reader;

import org.readout.house.bad.desk.shelf.UsesReader;

/** A bad sample: a pane that uses another. */
public record UsesShelf(UsesReader other) {}
