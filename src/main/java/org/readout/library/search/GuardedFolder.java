package org.readout.library.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The folder of an index, every file of it for its owner alone. Read through the system's own cache and not mapped into
 * memory: mapped, an index of 100,000 releases would count as memory of this program.
 */
final class GuardedFolder extends FilterDirectory {

    private final Path folder;
    private final FileGuard guard;

    private GuardedFolder(Path folder, Directory files, FileGuard guard) {
        super(files);
        this.folder = folder;
        this.guard = guard;
    }

    static Directory open(Path folder, FileGuard guard) throws IOException {
        Files.createDirectories(folder);
        guard.ownerOnly(folder, true);
        return new GuardedFolder(folder, new NIOFSDirectory(folder), guard);
    }

    /** Removes the folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        IndexOutput output = super.createOutput(name, context);
        guard.ownerOnly(folder.resolve(name), false);
        return output;
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
        Lock lock = super.obtainLock(name);
        guard.ownerOnly(folder.resolve(name), false);
        return lock;
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        IndexOutput output = super.createTempOutput(prefix, suffix, context);
        guard.ownerOnly(folder.resolve(output.getName()), false);
        return output;
    }
}
