/** What the officer's judgements teach, and what follows from it in other releases. The finders know nothing of it. */
@NullMarked
package org.readout.extract.lexicon;

import org.jspecify.annotations.NullMarked;
