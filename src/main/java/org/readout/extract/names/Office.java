package org.readout.extract.names;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;

/**
 * An office found in a passage.
 *
 * @param from first atom
 * @param to one past the last atom
 * @param plural whether it names several holders
 * @param country code of the state in the phrase or before it, or null
 * @param marked whether it is held by someone, and so a mark; else it only helps to read what stands beside it
 */
record Office(int from, int to, boolean plural, Level level, @Nullable String country, boolean marked) {}
