package org.readout.house.bad.desk.reader;

import javafx.scene.Node;

/** A bad sample: a view model that holds a node. */
public record BadViewModel(Node node) {}
