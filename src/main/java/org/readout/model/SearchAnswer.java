package org.readout.model;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param hits the nearest releases, the nearest first
 * @param total how many releases answer
 * @param notUnderstood what of the question was passed over, in one line; empty where all was understood
 * @param whole whether every release of the library was looked at; not so while the index is still being made
 */
public record SearchAnswer(List<SearchHit> hits, int total, String notUnderstood, boolean whole) {

    public SearchAnswer {
        hits = List.copyOf(hits);
    }
}
