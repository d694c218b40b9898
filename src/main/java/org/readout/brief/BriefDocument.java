package org.readout.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.readout.brief.Block.Card;

/**
 * A brief, ready to be written in any form. All its text is safe to print: control characters stand as U+FFFD.
 *
 * @param marking printed at the head of every page; empty for none
 * @param made the day it was made, the only date of its own that a file carries
 * @param register its commitments as rows
 */
public record BriefDocument(String title, String marking, LocalDate made, List<Block> blocks, Register register) {

    public BriefDocument {
        blocks = List.copyOf(blocks);
    }

    /** Its commitments, in order of their numbers. */
    public List<Card> cards() {
        return blocks.stream()
                .flatMap(block -> block instanceof Card card ? Stream.of(card) : Stream.empty())
                .toList();
    }
}
