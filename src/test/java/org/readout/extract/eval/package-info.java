/**
 * The extractor held against what attentive readers marked: the five seeds, and forty-eight releases of the corpus in two
 * halves, of which one alone was looked at while the rules were written.
 */
@NullMarked
package org.readout.extract.eval;

import org.jspecify.annotations.NullMarked;
