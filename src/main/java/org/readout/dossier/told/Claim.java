package org.readout.dossier.told;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What one release says of something that other places may say otherwise.
 *
 * @param subject what it is said of, the same wherever that is
 * @param name what it is said of, for the officer
 * @param value what is said, comparable
 * @param on the day of what is spoken of; null where the release does not say
 * @param quote the words around it
 * @param offset of the quote in the text, in UTF-16 code units
 */
public record Claim(
        Kind kind,
        String subject,
        String name,
        String value,
        @Nullable LocalDate on,
        Told from,
        String quote,
        int offset,
        int paragraph) {}
