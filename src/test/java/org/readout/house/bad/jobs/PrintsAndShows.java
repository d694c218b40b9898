package org.readout.house.bad.jobs;

import javafx.scene.Node;

/** A bad sample: a job that prints and knows a node. */
public record PrintsAndShows(Node node) {

    public void print() {
        System.out.println(node);
    }
}
