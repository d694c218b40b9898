/** Sentences and words of a release, with the part each sentence plays; what names, dates and commitments are read from. */
@NullMarked
package org.readout.extract.text;

import org.jspecify.annotations.NullMarked;
