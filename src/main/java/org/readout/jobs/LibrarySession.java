package org.readout.jobs;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.HistoryEntry;
import org.readout.model.ReleaseSummary;

/**
 * An open library as the window and the commands use it. No call waits: each returns at once with a future, completed on
 * a thread of the library; a future that fails carries a {@link org.readout.model.ReadoutException}.
 */
public final class LibrarySession implements AutoCloseable {

    private final Path folder;

    private LibrarySession(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a library.
     *
     * @param officer display name, written to the history with every change
     * @throws org.readout.model.ReadoutException if it is not there, is open elsewhere or is damaged
     */
    public static LibrarySession open(Path folder, String officer) {
        return new LibrarySession(folder);
    }

    /** As {@link #open}, but makes the library where there is none. */
    public static LibrarySession openOrCreate(Path folder, String officer) {
        return new LibrarySession(folder);
    }

    public Path folder() {
        return folder;
    }

    /** All releases, in the order of the date said, newest first. */
    public CompletableFuture<List<ReleaseSummary>> shelf() {
        throw new IllegalStateException("in work");
    }

    /** One release with its marks, rejected ones too. */
    public CompletableFuture<AnnotatedRelease> release(UUID id) {
        throw new IllegalStateException("in work");
    }

    /** Several releases with their marks, in the order asked for. */
    public CompletableFuture<List<AnnotatedRelease>> releases(Collection<UUID> ids) {
        throw new IllegalStateException("in work");
    }

    /** The releases whose title, publisher, text or names hold {@code words}, upper or lower case. */
    public CompletableFuture<List<UUID>> holding(String words) {
        throw new IllegalStateException("in work");
    }

    /**
     * Applies a change and writes it to the history, in one transaction; done when it is on disk. Fails, with nothing
     * changed, where a mark is no longer as the change's before image says.
     */
    public CompletableFuture<Void> apply(Change change) {
        throw new IllegalStateException("in work");
    }

    /** The changes to a release's marks, newest first. */
    public CompletableFuture<List<HistoryEntry>> history(UUID release) {
        throw new IllegalStateException("in work");
    }

    /**
     * Takes files and folders in, with suggestions, and says how each fared. A file that fails does not stop the others.
     *
     * @param progress told each item as it is done, on a background thread
     */
    public CompletableFuture<ImportReport> importFiles(List<Path> files, Consumer<ImportReport.Item> progress) {
        throw new IllegalStateException("in work");
    }

    /** Closes the library; changes under way are finished first. */
    @Override
    public void close() {
        throw new IllegalStateException("in work");
    }
}
