package org.readout.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Force;

/**
 * A commitment or an encounter that has no place on the strip, because nothing says when it was.
 *
 * @param parties names of those it concerns
 * @param countries ISO 3166-1 alpha-2 of those it concerns
 */
public record Undated(What what, List<String> parties, List<String> countries, Source source) {

    public Undated {
        parties = List.copyOf(parties);
        countries = List.copyOf(countries);
    }

    /** Of a commitment, else null. */
    @Nullable Force force() {
        return what instanceof What.Promise promise ? promise.force() : null;
    }
}
