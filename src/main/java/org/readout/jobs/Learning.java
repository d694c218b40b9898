package org.readout.jobs;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.readout.model.Lexicon;

/**
 * What a library has learned, when it has learned something or had its word lists read.
 *
 * @param lexicon all that is learned, also what was taken back
 * @param troubles a line for each thing in the word lists that could not be read
 * @param releases whose suggestions are new since it was last told
 */
public record Learning(Lexicon lexicon, List<String> troubles, Set<UUID> releases) {

    public Learning {
        troubles = List.copyOf(troubles);
        releases = Set.copyOf(releases);
    }
}
