/** What judgements teach, and what follows in other releases. */
@NullMarked
package org.readout.extract.lexicon;

import org.jspecify.annotations.NullMarked;
