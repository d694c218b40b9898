package org.readout.dossier.told;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;
import org.readout.model.NameType;
import org.readout.model.Span;

/**
 * Someone or something one release names, at all its places there.
 *
 * @param name what the release's marks call it, spelled out as far as the release does
 * @param spellings the words that stand for it
 * @param first the first place
 * @param times how often it is named
 * @param country ISO 3166-1 alpha-2 of the state it belongs to, as the release gives it, or null
 * @param offices the release gives it, as worded
 */
public record Naming(
        NameType type,
        String name,
        SortedSet<String> spellings,
        Span first,
        int times,
        @Nullable String country,
        List<Held> offices) {

    public Naming {
        spellings = Collections.unmodifiableSortedSet(spellings);
        offices = List.copyOf(offices);
    }
}
