package org.readout.intake;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Paragraph;
import org.readout.model.Span;

/**
 * Numbers the paragraphs of a text. Blank lines part them; between blank lines every line is one, unless the lines are
 * one paragraph that a program broke at a fixed width: then they are kept together, or a citation would name a line of
 * an e-mail instead of a paragraph.
 */
final class Paragraphs {

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        List<List<Span>> blocks = blocks(text);
        int width = blocks.stream().mapToInt(block -> Wrapping.width(text, block)).max().orElse(0);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<Span> block : blocks) {
            if (Wrapping.isWrapped(text, block, width)) {
                Span all = new Span(block.getFirst().start(), block.getLast().end());
                paragraphs.add(new Paragraph(paragraphs.size() + 1, all));
            } else {
                for (Span line : block) {
                    paragraphs.add(new Paragraph(paragraphs.size() + 1, line));
                }
            }
        }
        return paragraphs;
    }

    /** The lines that show something, without the white space around them, in groups parted by blank lines. */
    private static List<List<Span>> blocks(String text) {
        List<List<Span>> blocks = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int from = start;
            int to = end;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                block.add(new Span(from, to));
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            start = end + 1;
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Spaces of every kind, control characters, and the marks that have no width. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
