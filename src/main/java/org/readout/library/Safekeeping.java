package org.readout.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;
import org.readout.model.Backup;
import org.readout.model.Checkup;
import org.readout.model.ReadoutException;

/**
 * The copies made of an open library and the looks taken through it, on a connection and a thread of their own, so that
 * nobody waits for them; but for a backup the writer waits while the file is copied. One is done after the other.
 */
public final class Safekeeping {

    private final LibraryFolder folder;
    private final Clock clock;
    private final Lane lane;
    private final Backups backups;
    private final Unsaved unsaved;
    private final Export export;

    Safekeeping(
            LibraryFolder folder, @Nullable Unlocked key, Standstill standstill, Executor answers, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        lane = new Lane("safekeeping", 1, answers, folder.database());
        backups = new Backups(folder, key, standstill);
        unsaved = new Unsaved(folder.backupDue());
        export = new Export(folder, key);
    }

    Lane lane() {
        return lane;
    }

    /** To be told of every write when it is done. */
    void written() {
        unsaved.written();
        export.written();
    }

    /** The good backups in the library's folder, newest first. */
    public List<Backup> backups() {
        return Backups.list(folder);
    }

    /** Whether there is something no backup holds. */
    public boolean due() {
        return unsaved.due() || backups().isEmpty();
    }

    /**
     * Makes a backup beside the library, opens it and looks at it, and drops the oldest; fails with a {@link ReadoutException}
     * where it could not be made or is not good, the others being then as they were.
     */
    public CompletableFuture<Backup> backUp() {
        return lane.submit(handle -> {
            long begun = unsaved.writes();
            Backup made = backups.make(handle, clock.instant());
            unsaved.saved(begun);
            return made;
        });
    }

    /** Makes a backup as above under a name of the officer's, where it is not counted with the others. */
    public CompletableFuture<Backup> backUpTo(Path file) {
        return lane.submit(handle -> backups.makeAt(handle, file, clock.instant()));
    }

    /** Whether the export beside the library is to be written: there is none, or it is of yesterday, or takes no time. */
    public boolean exportDue() {
        return export.due(clock.instant());
    }

    /** Writes the whole library out as JSON, beside the database; sealed with its key where it is encrypted. */
    public CompletableFuture<Void> export() {
        return lane.submit(handle -> {
            export.write(handle, clock.instant());
            return null;
        });
    }

    /** Writes an export as above to any file. */
    public CompletableFuture<Void> exportTo(Path file) {
        return lane.submit(handle -> {
            export.write(handle, file, clock.instant());
            return null;
        });
    }

    /** Reads the whole library through. */
    public CompletableFuture<Checkup> check() {
        return lane.submit(handle -> new Inspection(handle).all());
    }
}
