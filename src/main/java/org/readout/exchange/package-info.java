/** The forms in which releases and marks are written for, and read from, the outside. */
@NullMarked
package org.readout.exchange;

import org.jspecify.annotations.NullMarked;
