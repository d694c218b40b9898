/**
 * The way into a library that another process holds: the desk listens at a local socket of its owner's alone, and does for a
 * command of the shell what the command cannot do itself while the library is open. No network is ever reached by it.
 */
@NullMarked
package org.readout.jobs.door;

import org.jspecify.annotations.NullMarked;
