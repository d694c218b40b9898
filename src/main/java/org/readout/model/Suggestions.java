package org.readout.model;

import java.util.List;

/**
 * What the extractor found in one release: derived, disposable.
 *
 * @param extractor name and version of what made them
 */
public record Suggestions(
        String extractor, List<Mention> mentions, List<Commitment> commitments, List<Event> events) {

    public Suggestions {
        mentions = List.copyOf(mentions);
        commitments = List.copyOf(commitments);
        events = List.copyOf(events);
    }
}
