package org.readout.dossier.phrase;

import org.readout.dossier.told.Told;

/**
 * A phrase at its first place in a release.
 *
 * @param offset of the phrase in the text, in UTF-16 code units
 * @param words as written there
 */
public record Use(String phrase, Told from, String words, int offset, int paragraph) {}
