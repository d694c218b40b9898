/** Holds the sample library in {@code seeds/} to what it promises: its own words, true marks, the traps it is there for. */
@NullMarked
package org.readout.seeds;

import org.jspecify.annotations.NullMarked;
