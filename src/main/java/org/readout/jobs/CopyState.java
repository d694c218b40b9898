package org.readout.jobs;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How it stands with the copies of a library.
 *
 * @param last when the newest good backup was made; null where there is none
 * @param trouble why the last try at a copy failed, in one line; null where it did not
 */
public record CopyState(@Nullable Instant last, @Nullable String trouble) {}
