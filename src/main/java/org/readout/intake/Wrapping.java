package org.readout.intake;

import java.util.List;

import org.readout.model.Span;

/**
 * Tells lines broken by hand or meaning from lines broken at a width. A program breaks a line only where the next word
 * would not have fitted; so where every line of a block is that full, and the sentences run on across the breaks, the
 * block was wrapped. Lists and verse leave room at the end of some line.
 */
final class Wrapping {

    /** In UTF-16 code units: narrower lines are lists, wider ones no program wraps. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 130;

    /** How much fuller than all longer blocks a block of two lines may happen to be. */
    private static final int SLACK = 8;

    private Wrapping() {}

    /** The width a block of three lines or more was wrapped at, or 0 if it was not. */
    static int width(String text, List<Span> block) {
        if (block.size() < 3) {
            return 0;
        }
        int widest = 0;
        for (Span line : block) {
            widest = Math.max(widest, line.length());
            if (widest > WIDEST) {
                return 0;
            }
        }
        return widest >= NARROWEST && isFull(text, block, widest) ? widest : 0;
    }

    /**
     * Whether the block is one paragraph.
     *
     * @param width what other blocks of the text were wrapped at, 0 where none was; it decides for blocks of two lines
     */
    static boolean isWrapped(String text, List<Span> block, int width) {
        if (block.size() == 2 && width > 0) {
            int longer = Math.max(block.getFirst().length(), block.getLast().length());
            return longer <= width + SLACK && isFull(text, block, Math.max(width, longer));
        }
        return width(text, block) > 0;
    }

    private static boolean isFull(String text, List<Span> block, int width) {
        boolean runsOn = false;
        for (int i = 1; i < block.size(); i++) {
            Span line = block.get(i - 1);
            Span next = block.get(i);
            if (line.length() + 1 + firstWord(text, next) <= width) {
                return false;
            }
            char first = text.charAt(next.start());
            if (!Character.isLetterOrDigit(first) && "\"'(\u201C\u2018$\u20AC\u00A3".indexOf(first) < 0) {
                return false;
            }
            runsOn |= Character.isLowerCase(first);
        }
        return runsOn;
    }

    private static int firstWord(String text, Span line) {
        int end = line.start();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
