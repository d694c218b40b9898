package org.readout.exchange;

import org.readout.model.Anchor;

/**
 * Where another program's file says that a mark stands, as far as it says so.
 *
 * @param start first code point in the text that program had; -1 where it does not say
 * @param end one past the last code point; -1 where it does not say
 * @param quote the words marked; empty where it does not say
 * @param prefix what stands before them
 * @param suffix what stands after them
 */
public record Place(int start, int end, String quote, String prefix, String suffix) {

    /** The place of a mark of ours, as it goes out. */
    static Place of(Anchor anchor, CodePoints points) {
        return new Place(points.toCodePoint(anchor.span().start()), points.toCodePoint(anchor.span().end()),
                anchor.quote(), anchor.prefix(), anchor.suffix());
    }

    boolean hasPosition() {
        return start >= 0 && end > start;
    }
}
