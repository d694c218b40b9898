package org.readout.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mark the officer had a say in: what was suggested, and what it is now.
 *
 * @param number of the newest change to the mark; of two judgements the later has the higher
 * @param title of the release
 * @param suggested null where the officer made the mark
 */
public record Judgement(
        long number, UUID release, String title, Instant at, String officer, @Nullable Mark suggested, Mark now) {}
