package org.readout.dossier.who;

import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.NameType;

/**
 * A person, organization or state over all releases.
 *
 * @param key the same as long as the library holds its first spelling
 * @param name the fullest of its usual spellings
 * @param spellings every wording that stands for it
 * @param country ISO 3166-1 alpha-2, the state most releases give it, or null
 * @param mentions by release, in the order of the day told, as they are when they are first asked for
 * @param offices as the texts give them over time
 * @param parts the keys of the spellings joined in it
 */
public record Entity(
        String key,
        NameType type,
        String name,
        List<String> spellings,
        @Nullable String country,
        List<Mentioned> mentions,
        List<Tenure> offices,
        SortedSet<String> parts) {

    public Entity {
        spellings = List.copyOf(spellings);
        offices = List.copyOf(offices);
    }

    public List<UUID> releases() {
        return mentions.stream().map(Mentioned::release).toList();
    }
}
