package org.readout.model;

/**
 * Why the extractor suggested a mark.
 *
 * @param why the words and the rule, for the officer: "agreed to + infinitive"
 * @param confidence how often such a suggestion is right, 0 to 1
 */
public record Cue(String why, double confidence) {

    /** At or above this a name is trusted without the officer's key, unless the desk sets another confidence. */
    public static final double TRUSTED = 0.9;
}
