package org.readout.model;

import java.util.List;
import java.util.Map;

/**
 * What a library's lexicon is read from.
 *
 * @param judgements the latest first
 * @param takenBack the key of each lesson taken back, with the number of the change that did
 */
public record Judged(List<Judgement> judgements, Map<String, Long> takenBack) {

    public Judged {
        judgements = List.copyOf(judgements);
        takenBack = Map.copyOf(takenBack);
    }
}
