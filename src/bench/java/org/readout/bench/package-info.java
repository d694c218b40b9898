/** Measures how fast the extractor is: warm, from a cold start, on long and on hostile texts, and in how little memory. */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
