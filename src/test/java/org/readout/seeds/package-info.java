/** Holds the sample library in {@code seeds/} to its promises: its own words, true marks, and the traps it is for. */
@NullMarked
package org.readout.seeds;

import org.jspecify.annotations.NullMarked;
