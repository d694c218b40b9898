package org.readout.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The officer's word that a release is reviewed, before and after a change; null where it was not given.
 *
 * @param release the release it is said of
 */
public record SignOff(UUID release, @Nullable Signature before, @Nullable Signature after) {

    public SignOff inverse() {
        return new SignOff(release, after, before);
    }
}
