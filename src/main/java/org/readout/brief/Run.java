package org.readout.brief;

import org.jspecify.annotations.Nullable;

/**
 * Words of one look.
 *
 * @param target where a click goes: {@code #} and an anchor of this brief, or a web address; null for nowhere
 * @param anchor the name of this place for links, or null
 */
public record Run(String text, Look look, @Nullable String target, @Nullable String anchor) {

    public static Run plain(String text) {
        return new Run(text, Look.PLAIN, null, null);
    }

    public static Run strong(String text) {
        return new Run(text, Look.STRONG, null, null);
    }

    public static Run quiet(String text) {
        return new Run(text, Look.QUIET, null, null);
    }

    public static Run link(String text, String target) {
        return new Run(text, Look.PLAIN, target, null);
    }

    public static Run marked(String text, Look look, @Nullable String anchor) {
        return new Run(text, look, null, anchor);
    }

    /** The number of a commitment, as a small reference that goes to {@code target}. */
    public static Run reference(int number, String target) {
        return new Run("[" + number + "]", Look.reference(number), target, null);
    }
}
