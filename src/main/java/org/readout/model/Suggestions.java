package org.readout.model;

import java.util.List;

/**
 * What the extractor found in one release: derived, disposable.
 *
 * @param extractor name and version of what made them
 * @param lexicon version of the lexicon they were made with; empty where nothing was learned
 */
public record Suggestions(
        String extractor, String lexicon, List<Mention> mentions, List<Commitment> commitments, List<Event> events) {

    public Suggestions {
        mentions = List.copyOf(mentions);
        commitments = List.copyOf(commitments);
        events = List.copyOf(events);
    }

    /** Suggestions made with nothing learned. */
    public Suggestions(String extractor, List<Mention> mentions, List<Commitment> commitments, List<Event> events) {
        this(extractor, "", mentions, commitments, events);
    }
}
