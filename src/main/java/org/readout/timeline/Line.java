package org.readout.timeline;

/**
 * From a commitment to its due date, which may lie before it.
 *
 * @param row the due end stands in
 * @param item the due end
 * @param from pixel of the commitment
 * @param to pixel of the due date
 * @param above middle of the row the commitment stands in, in pixels below the top of the first lane
 */
public record Line(Row row, Item item, double from, double to, double above) {}
