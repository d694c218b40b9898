/** From a release to suggestions: names, dates, events and commitments, by the annotation guide. */
@NullMarked
package org.readout.extract;

import org.jspecify.annotations.NullMarked;
