package org.readout.intake;

import org.readout.model.Release;

/** Is handed what comes out of a file, part by part, on the thread that asked. */
public interface Taker {

    /**
     * A release.
     *
     * @param bytes what it was read from: the file itself, or what lay in it
     */
    void take(Release release, byte[] bytes);

    /**
     * A part that could not be read; those after it are still read.
     *
     * @param source its name, with the names of the files it lies in before it
     * @param line why, in the officer's words
     */
    void fail(String source, String line);

    /** Whether to stop; asked between parts. */
    default boolean isStopped() {
        return false;
    }
}
