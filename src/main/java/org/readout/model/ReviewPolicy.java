package org.readout.model;

/**
 * What the officer is asked to judge. Positions and trusted names are never asked about.
 *
 * @param trusted at or above this confidence, 0 to 1, a name or encounter is trusted without the officer's key
 * @param briefOnly whether just what would enter a brief is asked about: commitments, and the encounters reported
 */
public record ReviewPolicy(double trusted, boolean briefOnly) {

    public static final ReviewPolicy USUAL = new ReviewPolicy(Cue.TRUSTED, false);

    /** @throws IllegalArgumentException if the confidence is none */
    public ReviewPolicy {
        if (!(trusted >= 0 && trusted <= 1)) {
            throw new IllegalArgumentException("Not a confidence: " + trusted);
        }
    }

    public ReviewPolicy withTrusted(double trusted) {
        return new ReviewPolicy(trusted, briefOnly);
    }

    public ReviewPolicy withBriefOnly(boolean briefOnly) {
        return new ReviewPolicy(trusted, briefOnly);
    }

    /** Whether the officer is still asked to judge {@code mark}. */
    public boolean awaits(Mark mark) {
        return mark.review() == Review.SUGGESTED && asksAbout(mark);
    }

    /** Whether a suggestion of this kind is one for the officer to judge, be it judged by now or not. */
    public boolean asksAbout(Mark mark) {
        return switch (mark) {
            case Commitment commitment -> commitment.force() != Force.POSITION;
            case Event event -> !isTrusted(event) && (!briefOnly || event.reported());
            case Mention mention -> !isTrusted(mention) && !briefOnly;
            case Note note -> false;
        };
    }

    private boolean isTrusted(Mark mark) {
        Cue cue = mark.cue();
        return cue != null && cue.confidence() >= trusted;
    }
}
