package org.readout.dossier.compare;

import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * A row of a comparison: a sentence of one release, or of both.
 *
 * @param left null where only the other says it
 * @param right null where only the one says it
 * @param same whether both have the same words
 * @param forces how each puts it where they differ: "agreed / discussed"; empty where they do not
 */
public record Pair(@Nullable Span left, @Nullable Span right, boolean same, String forces) {}
