package org.readout.dossier.clash;

import org.readout.dossier.told.Told;

/**
 * One side of a discrepancy.
 *
 * @param value what it says of the matter: "15"
 * @param words the words around it
 * @param offset of the words in the release's text, in UTF-16 code units
 */
public record Quoted(String value, String words, Told from, int offset, int paragraph) {}
