package org.readout.model;

import org.jspecify.annotations.Nullable;

/** A library is damaged and was left as it is; perhaps there is a backup to be taken instead, which nobody takes unasked. */
public class DamagedLibraryException extends ReadoutException {

    private static final long serialVersionUID = 1L;

    private final String damage;
    private final transient @Nullable Backup offered;
    private final transient @Nullable Holdings missing;

    /**
     * @param damage what is damaged, without what to do
     * @param advice what to do, for the shell
     * @param offered the newest backup that is good; null where there is none
     * @param missing how much less the backup holds than the library did when it was last counted; null where nobody counted
     */
    public DamagedLibraryException(
            String damage, String advice, @Nullable Throwable cause, @Nullable Backup offered, @Nullable Holdings missing) {
        super(damage + " " + advice);
        if (cause != null) {
            initCause(cause);
        }
        this.damage = damage;
        this.offered = offered;
        this.missing = missing;
    }

    /** What is damaged, without what to do. */
    public String damage() {
        return damage;
    }

    public @Nullable Backup offered() {
        return offered;
    }

    public @Nullable Holdings missing() {
        return missing;
    }
}
