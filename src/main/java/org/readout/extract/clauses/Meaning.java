package org.readout.extract.clauses;

import java.util.List;

import org.readout.model.Party;

/**
 * Whom a phrase means.
 *
 * @param paragraph of the sentence they were taken from, counted from 1; 0 where the words themselves name them
 */
public record Meaning(List<Party> parties, int paragraph) {

    static final Meaning NOBODY = new Meaning(List.of(), 0);

    public Meaning {
        parties = List.copyOf(parties);
    }

    static Meaning plain(List<Party> parties) {
        return new Meaning(parties, 0);
    }

    static Meaning plain(Party party) {
        return new Meaning(List.of(party), 0);
    }

    boolean isNobody() {
        return parties.isEmpty();
    }
}
