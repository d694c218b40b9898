package org.readout.intake;

import org.jspecify.annotations.Nullable;
import org.readout.model.Publication;
import org.readout.model.Release;

/** Makes a release from the bytes of a file. */
public final class Intake {

    private Intake() {}

    /**
     * Reads a release.
     *
     * @param source the file's name, without its folder
     * @param given what a manifest or the officer says of its publication; its blanks are filled from the text
     * @throws org.readout.model.ReadoutException if there is no text to read, in the officer's words
     */
    public static Release read(String source, byte[] bytes, @Nullable Publication given) {
        throw new IllegalStateException("in work: " + source + bytes.length + given);
    }
}
