package org.readout.jobs;

import java.io.OutputStream;

import org.readout.jobs.door.Request;
import org.readout.jobs.door.Service;

/**
 * A library lent to one guest at its door.
 *
 * @param session lent: closing it only stops what was begun with it
 */
record Lending(LibrarySession session, Attendant attendant) implements Service {

    @Override
    public int serve(Request request, OutputStream out, OutputStream err) {
        return attendant.serve(session, request, out, err);
    }

    @Override
    public void close() {
        session.close();
    }
}
