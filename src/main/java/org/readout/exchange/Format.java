package org.readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.readout.model.AnnotatedRelease;

/** A form in which marks go out, and most come back. */
public interface Format {

    /** What the command line calls it: "web-annotation". */
    String code();

    /**
     * Writes releases with their marks.
     *
     * @param releases gone through once or more, each time from the first, so that they need not all be held at once
     * @param out stays open
     */
    void write(Iterable<AnnotatedRelease> releases, OutputStream out) throws IOException;

    /** Whether marks can be read from it, too. */
    default boolean comesBack() {
        return false;
    }

    /** Whether the bytes are a file of this form, by their beginning; no if it only goes out. */
    default boolean recognises(byte[] bytes) {
        return false;
    }

    /**
     * Reads a file of this form.
     *
     * @param name of the file, for messages
     * @throws org.readout.model.ReadoutException if it is damaged or is not of this form
     * @throws UnsupportedOperationException if it only goes out, which {@link #comesBack} says
     */
    default List<GivenRelease> read(String name, byte[] bytes) {
        throw new UnsupportedOperationException(code() + " only goes out");
    }
}
