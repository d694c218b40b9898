package org.readout.model;

import java.net.URI;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who put a release out, when, and where it was found. What is not known is null, never a guess.
 *
 * @param title the headline; where there is none the opening words with an ellipsis, or the file's name
 * @param publisher the ministry or outlet; empty where it is not known
 * @param language BCP 47, "und" where it is not known
 */
public record Publication(
        String title,
        String publisher,
        @Nullable LocalDate published,
        String language,
        @Nullable URI address,
        @Nullable LocalDate retrieved) {}
