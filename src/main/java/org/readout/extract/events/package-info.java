/** Finds the meetings, calls, visits and dialogues of a release: those it tells of, and those it cites in passing. */
@NullMarked
package org.readout.extract.events;

import org.jspecify.annotations.NullMarked;
