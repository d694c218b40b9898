/** The window. */
@NullMarked
package org.readout.desk;

import org.jspecify.annotations.NullMarked;
