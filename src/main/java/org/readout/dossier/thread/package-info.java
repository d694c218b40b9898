/** Promises made again: statements of several releases on one matter between the same states, in the order they were said. */
@NullMarked
package org.readout.dossier.thread;

import org.jspecify.annotations.NullMarked;
