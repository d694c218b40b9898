package org.readout.intake.page;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.readout.intake.page.Facts.Fact;

/**
 * A file that came inside another.
 *
 * @param name as it is called there, made harmless by {@link Names}
 * @param arrived the day it came, or null
 */
public record Enclosure(String name, byte[] bytes, @Nullable Fact<LocalDate> arrived) {}
