package org.readout.jobs.door;

import java.io.OutputStream;

/** What is done for one guest. */
public interface Service extends AutoCloseable {

    /**
     * Carries a request out.
     *
     * @param out what the command prints
     * @param err its failures
     * @return the code the command ends with
     */
    int serve(Request request, OutputStream out, OutputStream err);

    /** The guest has what was asked for, or has gone: what is still under way stops where it can. Called once or more. */
    @Override
    void close();
}
