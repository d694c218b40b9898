package org.readout.extract.names;

import java.util.BitSet;
import java.util.List;

import org.readout.model.NameType;
import org.readout.model.Span;

/** Which characters the names of one type cover, asked in a time that does not grow with their number. */
final class Cover {

    private final BitSet covered = new BitSet();
    /** Offsets are counted from here, so that a passage far down the text takes no more room than the first. */
    private final int base;

    private Cover(int base) {
        this.base = base;
    }

    static Cover of(List<Found> found, NameType type) {
        int first = found.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (Found name : found) {
            first = Math.min(first, name.span().start());
        }
        Cover cover = new Cover(first);
        for (Found name : found) {
            if (name.type() == type) {
                cover.covered.set(name.span().start() - cover.base, name.span().end() - cover.base);
            }
        }
        return cover;
    }

    /** Whether a name covers any of the span. */
    boolean touches(Span span) {
        int next = covered.nextSetBit(Math.max(0, span.start() - base));
        return next >= 0 && next < span.end() - base;
    }

    /** Whether names cover all of the span. */
    boolean holds(Span span) {
        return span.start() >= base && covered.nextClearBit(span.start() - base) >= span.end() - base;
    }
}
