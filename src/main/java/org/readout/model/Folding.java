package org.readout.model;

import java.util.UUID;

/**
 * A release becomes the newest version of another, or, taken back, a release of its own again. Its text comes with it, with
 * the suggestions in it; the marks of the other are moved by edits of the same change.
 *
 * @param into the release that gets a version
 * @param from the release that is one from then on and no longer stands on the shelf
 * @param version its text
 * @param folded true to make it a version, false to make it a release again
 */
public record Folding(UUID into, UUID from, UUID version, boolean folded) {

    public Folding inverse() {
        return new Folding(into, from, version, !folded);
    }
}
