package org.readout.extract.eval;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Force;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Span;

/**
 * A release with what a reader marked in it.
 *
 * @param optional spans that are neither right nor wrong, in UTF-16 code units
 */
public record GoldRelease(Release release, List<Name> names, List<Span> optional, List<Statement> statements) {

    /** @param value TIMEX3 of a date, or null */
    public record Name(NameType type, Span span, @Nullable String value) {}

    /** @param force null where the gold says "proposal", an offer or a request */
    public record Statement(@Nullable Force force, Span span, List<String> parties) {

        public boolean isPosition() {
            return force == Force.POSITION;
        }
    }
}
