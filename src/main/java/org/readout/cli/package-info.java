/** The commands of the shell. */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
