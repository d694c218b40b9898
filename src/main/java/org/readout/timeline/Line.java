package org.readout.timeline;

/**
 * From a commitment to its due date, which may lie before it.
 *
 * @param item the due end
 * @param from pixel of the commitment
 * @param to pixel of the due date
 */
public record Line(Item item, double from, double to) {}
