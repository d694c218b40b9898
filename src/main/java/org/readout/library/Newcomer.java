package org.readout.library;

import org.jspecify.annotations.Nullable;
import org.readout.library.likeness.Sketch;
import org.readout.model.Release;
import org.readout.model.Suggestions;

/** A release that is to be taken in, with what is worked out of it before the writer's thread has it. */
record Newcomer(Arriving arriving, String bytesSha256, Sketch sketch, int words) {

    static Newcomer of(Arriving arriving) {
        return new Newcomer(arriving, Text.sha256(arriving.bytes()), Sketch.of(arriving.release().version()),
                Text.words(arriving.release().text()));
    }

    Release release() {
        return arriving.release();
    }

    byte[] bytes() {
        return arriving.bytes();
    }

    @Nullable Suggestions suggestions() {
        return arriving.suggestions();
    }
}
