package org.readout.house.bad.cli;

import org.readout.house.bad.desk.reader.UsesShelf;

/** A bad sample: a command that uses a pane. */
public record UsesWindow(UsesShelf pane) {}
