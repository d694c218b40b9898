/** Readers of what strangers send, fed with what a fuzzer makes up: each is to answer in time, with a release or a line. */
@NullMarked
package org.readout.fuzz;

import org.jspecify.annotations.NullMarked;
