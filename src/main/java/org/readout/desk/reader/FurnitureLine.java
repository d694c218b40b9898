package org.readout.desk.reader;

import org.readout.model.Span;

/**
 * A run of page furniture, folded to one line that opens.
 *
 * @param span of the whole run, in the version's text
 * @param paragraphs how many it holds
 * @param open whether its paragraphs are shown below it
 */
record FurnitureLine(Span span, int paragraphs, boolean open) {}
