package org.readout.library;

import java.util.List;

import org.jdbi.v3.core.Handle;
import org.readout.model.Description;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;

/** What the officer says of releases' publication. */
final class Descriptions {

    private final Handle handle;

    Descriptions(Handle handle) {
        this.handle = handle;
    }

    /**
     * Writes what is known of a publication, and has suggestions made anew, since what is relative counts from the date
     * and what is suggested hangs on the language.
     *
     * @throws ReadoutException if the publication does not stand as the description's before says
     */
    void apply(List<Description> descriptions, String label) {
        for (Description description : descriptions) {
            Publication now = new Releases(handle).load(List.of(description.release())).getFirst().publication();
            if (!now.equals(description.before())) {
                throw new ReadoutException("What is known of the publication has changed since, so \u201c" + label
                        + "\u201d was not done and nothing was altered. Look at the release as it now stands.");
            }
            new Releases(handle).describe(description.release(), description.after());
            handle.createUpdate("UPDATE version SET extractor = NULL WHERE release_id = ?")
                    .bind(0, description.release())
                    .execute();
        }
    }
}
