package org.readout.dossier.who;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An office someone held, by the days at which texts say so; when it began and ended is not known.
 *
 * @param words as most texts have them
 * @param country ISO 3166-1 alpha-2, or null
 * @param from the first day at which a text gives the office; null where no text has a date
 * @param to the last
 */
public record Tenure(
        String words, @Nullable String country, @Nullable LocalDate from, @Nullable LocalDate to, List<UUID> releases) {

    public Tenure {
        releases = List.copyOf(releases);
    }
}
