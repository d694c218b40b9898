package org.readout.model;

import java.util.UUID;

/**
 * What the officer said of a release's publication, before and after a change.
 *
 * @param release the release it is said of
 */
public record Description(UUID release, Publication before, Publication after) {

    public Description inverse() {
        return new Description(release, after, before);
    }
}
