package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * An earlier statement that the text itself cites.
 *
 * @param quote the words that cite it
 * @param said when it was made, or null where the text does not say
 */
public record Earlier(String quote, @Nullable Timex said) {}
