package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * One who commits, is addressed or takes part.
 *
 * @param name canonical name of the person; of the country or organization where no person is named
 * @param country ISO 3166-1 alpha-2, or null where the text does not say
 * @param office as the release words it, or null
 */
public record Party(String name, @Nullable String country, @Nullable String office, Level level) {

    public static Party named(String name) {
        return new Party(name, null, null, Level.UNKNOWN);
    }
}
