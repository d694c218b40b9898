/** The commands of the shell: what each takes, what it prints, and the code it ends with. The only place that prints. */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
