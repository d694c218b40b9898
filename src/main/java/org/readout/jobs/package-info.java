/** What the window and the command line both do: open a library, import, suggest, write a brief. */
@NullMarked
package org.readout.jobs;

import org.jspecify.annotations.NullMarked;
