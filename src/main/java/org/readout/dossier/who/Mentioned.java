package org.readout.dossier.who;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * That a release names an entity.
 *
 * @param source the name of the release's file
 * @param on the day of what the release reports
 * @param first the first place, in UTF-16 code units
 * @param times how often
 */
public record Mentioned(UUID release, String source, @Nullable LocalDate on, Span first, int times) {}
