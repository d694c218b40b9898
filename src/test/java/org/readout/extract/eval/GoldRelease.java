package org.readout.extract.eval;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Span;

/**
 * A release with what a reader marked in it.
 *
 * @param optional spans that are neither right nor wrong, in UTF-16 code units
 * @param encounters null where the reader marked none of them
 */
public record GoldRelease(
        Release release, List<Name> names, List<Span> optional, List<Statement> statements, @Nullable List<Encounter> encounters) {

    /**
     * A meeting, call or visit that the release tells of or cites.
     *
     * @param date TIMEX3, or null
     * @param reported whether it is what the release tells of
     * @param optional whether it is neither right nor wrong to find it
     */
    public record Encounter(
            EventKind kind, @Nullable String date, @Nullable String place, List<String> participants, boolean reported, boolean optional) {}


    /** @param value TIMEX3 of a date, or null */
    public record Name(NameType type, Span span, @Nullable String value) {}

    /**
     * @param force null where the gold says "proposal", an offer or a request
     * @param optional whether two readings are equally good, so that it is neither right nor wrong to find it
     */
    public record Statement(@Nullable Force force, Span span, List<String> parties, boolean optional) {

        /** Positions are marked so that what is found there is not taken for wrong; they are not wanted either. */
        public boolean isCounted() {
            return force != Force.POSITION && !optional;
        }
    }
}
