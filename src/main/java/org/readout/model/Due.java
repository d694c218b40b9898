package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * When a commitment falls due. At least one of date and condition is given.
 *
 * @param inferred whether the link to the commitment is ours and not the sentence's
 */
public record Due(@Nullable Timex date, @Nullable String condition, boolean inferred) {}
