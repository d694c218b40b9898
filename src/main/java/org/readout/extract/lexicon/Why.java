package org.readout.extract.lexicon;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.model.Cue;
import org.readout.model.Learned;

/** Says of a suggestion what it was learned from, for the officer. */
final class Why {

    /** A name tagged elsewhere, a force corrected elsewhere: right so often that it need not be asked about. */
    private static final double CONFIDENCE = 0.95;
    private static final int TITLE = 60;
    /** In UTC, so that a suggestion is the same in every time zone. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private Why() {}

    /** The cue of a suggestion that a lesson made. */
    static Cue cue(Learned learned, String did) {
        return new Cue(line(learned, did), CONFIDENCE);
    }

    /** The cue of a suggestion that a lesson changed: the rule that found it comes first, as rules are known by it. */
    static Cue cue(@Nullable Cue found, Learned learned, String did) {
        return found == null
                ? cue(learned, did)
                : new Cue(found.why() + "; " + line(learned, did), found.confidence());
    }

    private static String line(Learned learned, String did) {
        Learned.Source source = learned.source();
        if (source.at() == null) {
            return "learned: from " + source.title();
        }
        return "learned: " + did + " by " + source.officer() + " in \u2018" + shortened(source.title()) + "\u2019 on "
                + DAY.format(source.at());
    }

    private static String shortened(String title) {
        int end = title.offsetByCodePoints(0, Math.min(TITLE, title.codePointCount(0, title.length())));
        return end == title.length() ? title : title.substring(0, end).stripTrailing() + "\u2026";
    }
}
