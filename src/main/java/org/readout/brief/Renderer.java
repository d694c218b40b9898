package org.readout.brief;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a brief in one form. The same brief always gives the same bytes. */
public interface Renderer {

    /** The file ending of the form, without the dot: "html". */
    String ending();

    /** Whether it holds the register of commitments alone, and not the whole brief. */
    default boolean isRegister() {
        return false;
    }

    /** Writes the whole file; the stream is flushed and left open. */
    void write(BriefDocument brief, OutputStream out) throws IOException;
}
