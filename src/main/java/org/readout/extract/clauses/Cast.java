package org.readout.extract.clauses;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/**
 * Who is named in a release.
 *
 * @param persons by canonical name
 * @param codes ISO 3166-1 alpha-2 code of a state by any of its names, or null
 */
public record Cast(Map<String, Party> persons, Function<String, @Nullable String> codes) {

    public Cast {
        persons = Map.copyOf(persons);
    }

    public Party person(Mention mention) {
        Party known = persons.get(mention.entity());
        return known != null ? known : Party.named(mention.entity());
    }

    /** The code of the state that {@code mention}, a country or a capital, stands for; null if it stands for none. */
    public @Nullable String code(Mention mention) {
        if (mention.type() == NameType.COUNTRY) {
            String code = codes.apply(mention.entity());
            return code != null ? code : codes.apply(mention.anchor().quote());
        }
        return mention.type() == NameType.PLACE ? Vocabulary.stateOfCapital(mention.anchor().quote()) : null;
    }

    /** The state that {@code mention} stands for, by its usual name. */
    public Party state(Mention mention) {
        String code = code(mention);
        String name = mention.type() == NameType.COUNTRY || code == null
                ? mention.entity()
                : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
        return new Party(name, code, null, Level.UNKNOWN);
    }
}
