package org.readout.model;

/**
 * One paragraph of a version, fixed when the release is taken in, since citations rest on its number.
 *
 * @param number counted from 1 over the whole text, page furniture included
 * @param span in the version's text, without the line end, in UTF-16 code units
 */
public record Paragraph(int number, Span span) {}
