package org.readout.library;

import org.jspecify.annotations.Nullable;
import org.readout.model.Release;
import org.readout.model.Suggestions;

/**
 * A release that is to be taken in.
 *
 * @param bytes what it was read from
 * @param suggestions null where the extractor does not speak its language
 */
public record Arriving(Release release, byte[] bytes, @Nullable Suggestions suggestions) {}
