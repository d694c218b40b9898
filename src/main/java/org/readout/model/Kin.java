package org.readout.model;

import java.util.UUID;

/**
 * That two releases belong together though neither is the other.
 *
 * @param release the one that came of the other, or came later
 * @param other the one that was there: the text copied or corrected, the original of a translation
 * @param likeness how much of the two texts is the same, 0 to 1: of all runs of four words of both, those they share; 0
 *     where they are in different languages
 */
public record Kin(UUID release, UUID other, Kind kind, Standing standing, double likeness) {

    /** What one is to the other. */
    public enum Kind {
        /** Nearly the same text, as when several outlets print what one agency sent. */
        COPY,
        /** The same publisher's text of the same day, put right: the officer is asked. */
        CORRECTION,
        /** The same text in another language; the other is authoritative. */
        TRANSLATION
    }

    /** Who says so. */
    public enum Standing {
        /** The program, by the texts and what is known of their publication. */
        FOUND,
        /** The officer. */
        CONFIRMED,
        /** The officer says that it is not so: kept, so that it is not asked again. */
        REFUSED
    }

    /** @throws IllegalArgumentException if it is of one release with itself, or the likeness is none */
    public Kin {
        if (release.equals(other) || !(likeness >= 0 && likeness <= 1)) {
            throw new IllegalArgumentException("No kin: " + release + ", " + other + ", " + likeness);
        }
    }

    public Kin as(Kind kind, Standing standing) {
        return new Kin(release, other, kind, standing, likeness);
    }

    /** The one of the two that {@code one} is not. */
    public UUID beside(UUID one) {
        return release.equals(one) ? other : release;
    }

    /** Whether the officer is still to say whether the one is a corrected version of the other. */
    public boolean isAsked() {
        return standing == Standing.FOUND && kind != Kind.COPY;
    }
}
