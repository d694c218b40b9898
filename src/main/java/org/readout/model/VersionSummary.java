package org.readout.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a release without its text.
 *
 * @param number counted from 1 within the release
 * @param takenIn when it came into the library
 * @param words of its text
 */
public record VersionSummary(UUID id, int number, Instant takenIn, int words) {}
