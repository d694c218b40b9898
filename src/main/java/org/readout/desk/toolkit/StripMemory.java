package org.readout.desk.toolkit;

import org.jspecify.annotations.Nullable;
import org.readout.timeline.Arrangement;
import org.readout.timeline.Scale;

/**
 * How the officer left the timeline.
 *
 * @param arrangement how lanes are grouped and ordered, which are hidden and which folded
 * @param folded whether the pane is one line
 * @param place the stretch of time in sight; null where none was yet
 */
public record StripMemory(Arrangement arrangement, boolean folded, @Nullable Scale place) {}
