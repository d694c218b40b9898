package org.readout.desk.timeline;

import java.time.LocalDate;

import org.readout.timeline.Slot;

/** A due date on its way to another day. */
record DraggedDue(Slot slot, LocalDate day) {}
