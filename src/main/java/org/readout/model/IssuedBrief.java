package org.readout.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A brief that has gone out, and is never changed again.
 *
 * @param recipients to whom it went
 * @param clearance who had cleared it, and when
 * @param made the day printed on it
 * @param officer who issued it
 * @param sources the releases it rests on, a line each, as it prints them
 * @param commitments those it holds, each as its release's id, a space and its exact words: a suggestion made anew has another
 *     id, but the same words
 * @param files the names of the files that went out: the brief first, its annexes after it
 */
public record IssuedBrief(UUID id, String title, String marking, String recipients, String clearance, LocalDate made,
        Instant at, String officer, List<String> sources, List<String> commitments, List<String> files) {

    public IssuedBrief {
        sources = List.copyOf(sources);
        commitments = List.copyOf(commitments);
        files = List.copyOf(files);
    }
}
