package org.readout.model;

import java.time.Instant;

/** One change as the library's history keeps it. */
public record HistoryEntry(Change change, Instant at, String officer) {}
