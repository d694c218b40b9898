package org.readout.desk.margin;

/** The stacks of cards in the margin, in the order of their tabs. */
public enum MarginTab {
    COMMITMENTS,
    NAMES,
    NOTES,
    HISTORY
}
