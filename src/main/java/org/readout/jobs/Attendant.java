package org.readout.jobs;

import java.io.OutputStream;

import org.readout.jobs.door.Request;

/** Does at the desk what was asked at the door. */
@FunctionalInterface
public interface Attendant {

    /**
     * Carries a command out.
     *
     * @param session the library, lent: closing it does not close the desk's
     * @param out what the command prints
     * @param err its failures
     * @return the code the command ends with
     */
    int serve(LibrarySession session, Request request, OutputStream out, OutputStream err);
}
