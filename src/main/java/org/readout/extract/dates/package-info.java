/** Dates, times and periods in a release or in a typed field, as TIMEX3 values; where the words allow none, no value. */
@NullMarked
package org.readout.extract.dates;

import org.jspecify.annotations.NullMarked;
