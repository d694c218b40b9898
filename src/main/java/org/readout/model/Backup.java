package org.readout.model;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A copy of a library in one file, which was opened and read before it was given its name.
 *
 * @param made when the copy was begun
 * @param holdings what it holds; null where its record does not say
 */
public record Backup(Path file, Instant made, @Nullable Holdings holdings) {}
