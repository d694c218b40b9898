package org.readout.exchange;

import org.jspecify.annotations.Nullable;
import org.readout.exchange.Fit.Outcome;
import org.readout.model.Anchor;
import org.readout.model.Span;
import org.readout.model.Version;

/** Puts marks from outside to their words in one text. */
public final class Fitting {

    private final Version version;
    private final CodePoints points;
    private final Words words;
    private final boolean sameText;

    /** @param given whose marks are to be put into the text */
    public Fitting(GivenRelease given, Version version) {
        this.version = version;
        sameText = given.isOf(version);
        points = new CodePoints(version.text());
        words = new Words(version.text());
    }

    /** Where its position holds its quote it fits; else its quote is looked for, told apart by what stands round it. */
    public Fit fit(GivenMark given) {
        Span said = position(given.place());
        if (said != null && isThere(said, given.place().quote())) {
            return at(given, said, Outcome.FITTED);
        }
        Span found = given.place().quote().isBlank() ? null : words.find(given.place(), said);
        return found == null ? new Fit(given, Outcome.LOST, null) : at(given, found, Outcome.MOVED);
    }

    private Fit at(GivenMark given, Span span, Outcome outcome) {
        return new Fit(given, outcome, given.mark().withAnchor(Anchor.of(version, span)));
    }

    private @Nullable Span position(Place place) {
        return place.hasPosition() && place.end() <= points.count() ? points.span(place.start(), place.end()) : null;
    }

    private boolean isThere(Span span, String quote) {
        String ours = span.in(version.text());
        return quote.isEmpty() && sameText || ours.equals(quote) || Printable.of(ours).equals(quote);
    }
}
