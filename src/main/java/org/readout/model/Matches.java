package org.readout.model;

import java.util.Set;
import java.util.UUID;

/**
 * All releases that answer a search.
 *
 * @param notUnderstood what of the question was passed over, in one line; empty where all was understood
 * @param whole whether every release of the library was looked at; not so while the index is still being made
 */
public record Matches(Set<UUID> releases, String notUnderstood, boolean whole) {

    public Matches {
        releases = Set.copyOf(releases);
    }
}
