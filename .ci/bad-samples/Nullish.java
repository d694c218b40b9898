package org.readout.model;

import org.jspecify.annotations.Nullable;

/** A bad sample: what NullAway refuses. */
final class Nullish {

    static int length(@Nullable String words) {
        return words.length();
    }
}
