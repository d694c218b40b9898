package org.readout.dossier.clash;

import java.util.List;

import org.readout.dossier.told.Kind;

/**
 * Statements that cannot both hold.
 *
 * @param key the same whenever the same is said, so that an answer to it stays
 * @param subject what they are about
 * @param values what is said of it, in order
 * @param quotes one for each value and release, in the order of the day told
 * @param why why they are thought to be about one thing
 */
public record Discrepancy(Kind kind, String key, String subject, List<String> values, List<Quoted> quotes, String why) {

    public Discrepancy {
        values = List.copyOf(values);
        quotes = List.copyOf(quotes);
    }
}
