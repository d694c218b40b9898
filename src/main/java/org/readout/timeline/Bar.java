package org.readout.timeline;

/**
 * The stretch of time an item covers.
 *
 * @param x left end, in pixels of the strip; it may lie outside
 * @param width in pixels
 * @param soft whether its ends are not known sharply
 */
public record Bar(Row row, Item item, double x, double width, boolean soft) {}
