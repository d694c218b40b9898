/** The page of what the library has learned: what, where from, and back again. */
@NullMarked
package org.readout.desk.lexicon;

import org.jspecify.annotations.NullMarked;
