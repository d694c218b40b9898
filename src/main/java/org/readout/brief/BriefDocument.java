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
 * @param sources the releases it rests on, a line each
 * @param commitments those it holds, each as its release's id, a space and its exact words
 * @param remarks what is said at words of the texts beyond the brief itself, in lines, in order of their numbers
 */
public record BriefDocument(String title, String marking, LocalDate made, List<Block> blocks, Register register,
        List<String> sources, List<String> commitments, List<String> remarks) {

    public BriefDocument {
        blocks = List.copyOf(blocks);
        sources = List.copyOf(sources);
        commitments = List.copyOf(commitments);
        remarks = List.copyOf(remarks);
    }

    /** Of what is no library's: it rests on no releases. */
    public BriefDocument(String title, String marking, LocalDate made, List<Block> blocks, Register register) {
        this(title, marking, made, blocks, register, List.of(), List.of(), List.of());
    }

    /** The same with other blocks and another register. */
    BriefDocument with(List<Block> others, Register other) {
        return new BriefDocument(title, marking, made, others, other, sources, commitments, remarks);
    }

    /** Its commitments, in order of their numbers. */
    public List<Card> cards() {
        return blocks.stream()
                .flatMap(block -> block instanceof Card card ? Stream.of(card) : Stream.empty())
                .toList();
    }
}
