package org.readout.library;

import org.jdbi.v3.core.Handle;
import org.readout.model.Cue;

/** What this desk has set; kept in the library, so that all who use it are asked the same. */
final class Settings {

    private static final String TRUSTED = "trusted";

    private final Handle handle;

    Settings(Handle handle) {
        this.handle = handle;
    }

    /** The confidence from which a name is trusted. */
    double trusted() {
        return handle.createQuery("SELECT number FROM setting WHERE name = ?")
                .bind(0, TRUSTED)
                .mapTo(Double.class)
                .findOne()
                .orElse(Cue.TRUSTED);
    }

    void setTrusted(double confidence) {
        handle.execute("MERGE INTO setting (name, number) KEY (name) VALUES (?, ?)", TRUSTED, confidence);
    }
}
