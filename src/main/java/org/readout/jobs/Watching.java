package org.readout.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.model.ReadoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which folder a library watches, and what comes of it. Kept in the user's data folder and not in the library: the path is
 * of this machine, and no passphrase covers it. Off until it is turned on.
 */
final class Watching implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    private static final String FILE = "watched.properties";
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofSeconds(30);

    private final Path library;
    private final Path home;
    private final Function<List<Path>, ImportReport> importer;
    private Optional<Path> folder;
    private @Nullable WatchedFolder watched;
    private @Nullable Consumer<ImportReport> told;
    /** Whether what lay in the folder at the start was taken in; the watcher's thread alone asks and says so. */
    private volatile boolean begun;

    /** @param importer takes files in and returns when that is done */
    Watching(Path library, Path home, Function<List<Path>, ImportReport> importer) {
        this.library = library;
        this.home = home;
        this.importer = importer;
        this.folder = remembered();
    }

    /** The folder this library is to watch. */
    synchronized Optional<Path> folder() {
        return folder;
    }

    private Optional<Path> remembered() {
        String folder = settings().getProperty(library.toString(), "");
        try {
            return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        } catch (InvalidPathException e) {
            LOG.debug("The watched folder is no path", e);
            return Optional.empty();
        }
    }

    /**
     * Sets the folder, or null for none, for now and for later.
     *
     * @throws ReadoutException if it is no folder, is the library itself, or cannot be remembered
     */
    synchronized void set(@Nullable Path folder) {
        Path chosen = folder == null ? null : folder.toAbsolutePath().normalize();
        if (chosen != null && !Files.isDirectory(chosen)) {
            throw new ReadoutException(chosen + " is not a folder, so it cannot be watched. Choose the folder that releases are put into.");
        }
        if (chosen != null && chosen.startsWith(library)) {
            throw new ReadoutException(chosen + " lies in the library itself and cannot be watched. Choose another folder.");
        }
        Properties settings = settings();
        if (chosen == null) {
            settings.remove(library.toString());
        } else {
            settings.setProperty(library.toString(), chosen.toString());
        }
        Home.make(home);
        WholeFile.write(home.resolve(FILE), out -> settings.store(out, "Which folder each library watches"));
        this.folder = Optional.ofNullable(chosen);
        Consumer<ImportReport> listener = told;
        if (listener != null) {
            start(listener);
        }
    }

    /**
     * Begins to watch, where a folder is set.
     *
     * @param listener is told, on a thread of the background, what came of each batch; but not where all that lay in the folder
     *     at the start was here already
     */
    synchronized void start(Consumer<ImportReport> listener) {
        stop();
        told = listener;
        begun = false;
        folder.ifPresent(chosen -> watched = new WatchedFolder(chosen, QUIET, REST, files -> take(files, listener)));
    }

    private void take(List<Path> files, Consumer<ImportReport> listener) {
        try {
            ImportReport report = importer.apply(files);
            boolean nothing = report.items().stream().allMatch(item -> item.outcome() == Outcome.DUPLICATE);
            // What lay in the folder when it was last watched is no news; what falls into it is, be it here already.
            if (!nothing || begun) {
                listener.accept(report);
            }
            begun = true;
        } catch (ReadoutException | CompletionException e) {
            // The library was closed under way; at the next start the files are still there.
            LOG.debug("What came into the watched folder was not taken in", e);
        }
    }

    private void stop() {
        if (watched != null) {
            watched.close();
            watched = null;
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        Path file = home.resolve(FILE);
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                settings.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.debug("Which folders are watched cannot be read", e);
            }
        }
        return settings;
    }

    @Override
    public synchronized void close() {
        stop();
        told = null;
    }
}
