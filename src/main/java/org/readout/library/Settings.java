package org.readout.library;

import org.jdbi.v3.core.Handle;
import org.readout.model.Cue;

/** What this desk has set; kept in the library, so that all who use it are asked the same. */
final class Settings {

    private static final String TRUSTED = "trusted";
    private static final String LOCK_AFTER = "lock_after";
    /** As long as an officer may be at the telephone without having left the room. */
    private static final int MINUTES = 15;

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
        set(TRUSTED, confidence);
    }

    /** After how many minutes of rest an encrypted library locks itself; 0 for never. */
    int lockAfter() {
        return handle.createQuery("SELECT number FROM setting WHERE name = ?")
                .bind(0, LOCK_AFTER)
                .mapTo(Integer.class)
                .findOne()
                .orElse(MINUTES);
    }

    void setLockAfter(int minutes) {
        set(LOCK_AFTER, minutes);
    }

    private void set(String name, double number) {
        handle.execute("MERGE INTO setting (name, number) KEY (name) VALUES (?, ?)", name, number);
    }
}
