package org.readout.model;

import java.time.Instant;

/** Who said so, and when. */
public record Signature(String officer, Instant at) {}
