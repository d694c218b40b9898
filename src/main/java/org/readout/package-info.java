/** The program's start. What it does lies in the packages below. */
@NullMarked
package org.readout;

import org.jspecify.annotations.NullMarked;
