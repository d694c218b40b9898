package org.readout.jobs;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.readout.intake.Intake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after a folder into which releases fall, from a mail program or a colleague: what lies there at the start and what
 * comes later is handed on, each file once it has stopped growing. The system's notices only wake it; what there is to take
 * it sees for itself, since notices get lost, and network drives give none.
 */
final class WatchedFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    /** Folders in it are looked at so deep. */
    private static final int DEPTH = 8;

    /** How large a file is and when it was last written to. */
    private record Stamp(long size, FileTime written) {}

    private record Seen(Stamp stamp, long since) {}

    private final Path folder;
    private final Duration quiet;
    private final Duration rest;
    private final Consumer<List<Path>> taker;
    private final Map<Path, Seen> growing = new HashMap<>();
    private final Map<Path, Stamp> taken = new HashMap<>();
    private volatile boolean closed;
    private volatile @Nullable WatchService open;

    /**
     * Begins to watch.
     *
     * @param quiet how long a file must have stayed the same to be whole
     * @param rest how long to wait for a notice before looking without one
     * @param taker is handed files on the watcher's own thread, each once as it is; returns when they are taken in
     */
    WatchedFolder(Path folder, Duration quiet, Duration rest, Consumer<List<Path>> taker) {
        this.folder = folder;
        this.quiet = quiet;
        this.rest = rest;
        this.taker = taker;
        Thread.ofPlatform().daemon().name("watched-folder").start(this::watch);
    }

    Path folder() {
        return folder;
    }

    private void watch() {
        while (!closed) {
            try (WatchService notices = folder.getFileSystem().newWatchService()) {
                open = notices;
                if (Files.isDirectory(folder)) {
                    folder.register(notices, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
                }
                boolean here = Files.isDirectory(folder);
                // A folder that goes, as a drive that is pulled out, and comes back is registered anew.
                while (!closed && here == Files.isDirectory(folder)) {
                    look();
                    await(notices);
                }
            } catch (IOException e) {
                LOG.debug("The watched folder cannot be watched now", e);
                pause();
            } catch (ClosedWatchServiceException | InterruptedException e) {
                return;
            }
        }
    }

    private void await(WatchService notices) throws InterruptedException {
        Duration wait = growing.isEmpty() ? rest : quiet;
        WatchKey notice = notices.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (notice != null) {
            notice.pollEvents();
            notice.reset();
        }
    }

    private void pause() {
        try {
            Thread.sleep(rest);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private void look() throws IOException {
        Map<Path, Stamp> there = files();
        growing.keySet().retainAll(there.keySet());
        taken.keySet().retainAll(there.keySet());
        Map<Path, Stamp> whole = new TreeMap<>();
        long now = System.nanoTime();
        there.forEach((file, stamp) -> {
            Seen seen = growing.get(file);
            if (stamp.equals(taken.get(file))) {
                growing.remove(file);
            } else if (seen == null || !seen.stamp().equals(stamp)) {
                growing.put(file, new Seen(stamp, now));
            } else if (now - seen.since() >= quiet.toNanos()) {
                whole.put(file, stamp);
            }
        });
        if (!whole.isEmpty() && !closed) {
            taker.accept(List.copyOf(whole.keySet()));
            taken.putAll(whole);
            growing.keySet().removeAll(whole.keySet());
        }
    }

    private Map<Path, Stamp> files() throws IOException {
        Map<Path, Stamp> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean passed = !directory.equals(folder) && (Arrivals.isHidden(directory) || Arrivals.isOfPage(directory));
                return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean meant = attributes.isRegularFile() && !Arrivals.isHidden(file)
                        && Intake.isLookedFor(file.getFileName().toString());
                if (meant) {
                    files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** Stops watching; files at hand are done with first. Does not wait for that. */
    @Override
    public void close() {
        closed = true;
        WatchService notices = open;
        if (notices != null) {
            try {
                notices.close();
            } catch (IOException e) {
                LOG.debug("The watch of a folder cannot be ended", e);
            }
        }
    }
}
