package org.readout.library;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.readout.library.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search index of an encrypted library between two openings: in memory while the library is open, sealed with its key when
 * it is closed, so that a large one need not be made anew each time. Disposable like any index.
 */
final class SealedIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SealedIndex.class);

    private final LibraryFolder folder;
    private final Unlocked key;

    SealedIndex(LibraryFolder folder, Unlocked key) {
        this.folder = folder;
        this.key = key;
    }

    private Path file() {
        return folder.sealedIndex();
    }

    /** The index as it was left, in memory; a new one where there is none, or it cannot be opened with this key. */
    SearchIndex open() throws IOException {
        SearchIndex kept = null;
        if (Files.exists(file())) {
            try (var in = SealedInput.open(new BufferedInputStream(Files.newInputStream(file())), key.data())) {
                kept = SearchIndex.read(in, Schema.NEWEST);
            } catch (IOException | RuntimeException e) {
                LOG.info("The sealed search index cannot be read and is made anew ({})", e.getClass().getSimpleName());
            }
        }
        return kept == null ? SearchIndex.open(null, LibraryFolder::ownerOnly, Schema.NEWEST) : kept;
    }

    /** Writes the index, as it was last kept, whole or not at all. */
    void write(SearchIndex index) throws IOException {
        Path draft = file().resolveSibling(file().getFileName() + ".next");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        LibraryFolder.ownerOnly(draft, false);
        try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
            SealedOutput sealed = new SealedOutput(out, key);
            index.write(sealed);
            sealed.finish();
        }
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
