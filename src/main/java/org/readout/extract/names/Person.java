package org.readout.extract.names;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;
import org.readout.model.Party;
import org.readout.model.Span;

/**
 * A human a release names, over all spellings.
 *
 * @param name the first full form in the release, or the surname where there is none
 * @param office as the release words it, or null
 * @param country ISO 3166-1 alpha-2 of the state the person speaks for, or null where nothing says it
 * @param mentions where the name stands, in the order of the text, never empty
 */
public record Person(
        String name, @Nullable String office, @Nullable String country, Level level, List<Span> mentions) {

    public Person {
        mentions = List.copyOf(mentions);
    }

    public Party party() {
        return new Party(name, country, office, level);
    }

    /** The first UTF-16 code unit of the first mention. */
    public int firstSeen() {
        return mentions.getFirst().start();
    }
}
