package org.readout.model;

/**
 * How many others belong to a release, as the shelf says beside its title.
 *
 * @param copies releases with nearly the same text
 * @param editions translations of it, or the original of which it is one
 * @param versions of its text, the newest among them: one where it was never put right
 * @param asked whether the officer is still to say what another release is to it
 */
public record Ties(int copies, int editions, int versions, boolean asked) {

    public static final Ties NONE = new Ties(0, 0, 1, false);
}
