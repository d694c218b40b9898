package org.readout.timeline;

import java.time.LocalDateTime;

/** A mark of the axis at pixel {@code x}. A major one carries what changed above it: "Jan 2025" among months. */
public record Tick(double x, LocalDateTime time, String label, boolean major) {}
