package org.readout.extract.lexicon;

import java.util.EnumSet;
import java.util.Set;

import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;

/** What a learned name and one found at the same place are to each other, by the annotation guide's rules on nesting. */
enum Nesting {
    /** The one found is the learned one. */
    SAME,
    /** The learned one takes its place. */
    REPLACE,
    /** Both stay. */
    BESIDE,
    /** The one found stays and the learned one is not put in: it is a part of it. */
    LEAVE;

    /** Nothing of these stands in another of these. */
    private static final Set<NameType> WHOLE = EnumSet.of(NameType.PERSON, NameType.PLACE, NameType.COUNTRY);

    static Nesting of(NameType type, Span learned, Mention found) {
        Span there = found.span();
        if (there.equals(learned)) {
            return type == found.type() ? SAME : REPLACE;
        }
        if (there.contains(learned)) {
            boolean whole = found.type() == NameType.PERSON || WHOLE.contains(type) && WHOLE.contains(found.type());
            return type == found.type() || whole || found.type() == NameType.DATE ? LEAVE : BESIDE;
        }
        if (learned.contains(there)) {
            boolean whole = type == NameType.PERSON || WHOLE.contains(type) && WHOLE.contains(found.type());
            return type == found.type() || whole ? REPLACE : BESIDE;
        }
        return learned.overlaps(there) ? REPLACE : BESIDE;
    }
}
