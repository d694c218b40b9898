/** Who does something in a sentence: the phrases that stand for parties, the subject of a verb, and whom each means. */
@NullMarked
package org.readout.extract.clauses;

import org.jspecify.annotations.NullMarked;
