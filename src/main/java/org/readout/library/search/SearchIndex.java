package org.readout.library.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of one library, open. It is written by one thread; any thread may search it. It says up to which write it
 * holds the store, so that whoever fills it knows what is missing.
 */
public final class SearchIndex implements AutoCloseable {

    /** Held, so that it stays as it is set: Lucene tells the terminal of an instruction set it would like to have. */
    private static final java.util.logging.Logger LUCENE = java.util.logging.Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    /** Enough that a rebuild seldom stops to write, little enough to be no burden. */
    private static final double BUFFER_MEGABYTES = 32;
    private static final int COPIED = 1 << 16;

    private final Directory directory;
    private final int schema;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long written;

    private SearchIndex(Directory directory, int schema) throws IOException {
        this.directory = directory;
        this.schema = schema;
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false)
                .setUseCompoundFile(true);
        writer = new IndexWriter(directory, config);
        try {
            searchers = new SearcherManager(writer, new SharedSearching());
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /**
     * Opens the index in {@code folder}, or begins a new one where it is missing, damaged, or of another form.
     *
     * @param folder null to keep it in memory alone, where words must not stand on the disk
     * @param schema of the store it is filled from
     * @throws IOException if the folder cannot be written
     */
    public static SearchIndex open(@Nullable Path folder, FileGuard guard, int schema) throws IOException {
        if (folder == null) {
            return new SearchIndex(new ByteBuffersDirectory(), schema);
        }
        SearchIndex kept = kept(folder, guard, schema);
        if (kept != null) {
            return kept;
        }
        GuardedFolder.remove(folder);
        return new SearchIndex(GuardedFolder.open(folder, guard), schema);
    }

    /**
     * Reads an index that {@link #write} wrote, into memory alone.
     *
     * @return null where it is not sound or not of our form
     * @throws IOException if what is read is not whole
     */
    public static @Nullable SearchIndex read(InputStream in, int schema) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        DataInputStream data = new DataInputStream(in);
        byte[] buffer = new byte[COPIED];
        for (String name = data.readUTF(); !name.isEmpty(); name = data.readUTF()) {
            long left = data.readLong();
            try (IndexOutput file = directory.createOutput(name, IOContext.DEFAULT)) {
                while (left > 0) {
                    int part = (int) Math.min(left, buffer.length);
                    data.readFully(buffer, 0, part);
                    file.writeBytes(buffer, 0, part);
                    left -= part;
                }
            }
        }
        SearchIndex index = new SearchIndex(directory, schema);
        if (index.readStamp()) {
            return index;
        }
        index.close();
        return null;
    }

    /** Writes what was kept, file by file. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        byte[] buffer = new byte[COPIED];
        for (String name : directory.listAll()) {
            if (name.equals(IndexWriter.WRITE_LOCK_NAME)) {
                continue;
            }
            try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
                data.writeUTF(name);
                data.writeLong(file.length());
                for (long left = file.length(); left > 0;) {
                    int part = (int) Math.min(left, buffer.length);
                    file.readBytes(buffer, 0, part);
                    data.write(buffer, 0, part);
                    left -= part;
                }
            }
        }
        data.writeUTF("");
        data.flush();
    }

    /** The index in a folder; null where it is not sound or not of our form. */
    private static @Nullable SearchIndex kept(Path folder, FileGuard guard, int schema) throws IOException {
        Directory directory = GuardedFolder.open(folder, guard);
        SearchIndex index = null;
        try {
            index = new SearchIndex(directory, schema);
            if (index.readStamp()) {
                return index;
            }
        } catch (IOException | RuntimeException e) {
            // Also a fault of Lucene's own with bytes that are none of its: all that is lost is the time to make it anew.
            LOG.info("The search index cannot be read and is made anew ({})", e.getClass().getSimpleName());
        }
        try {
            if (index == null) {
                directory.close();
            } else {
                index.close();
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("A damaged search index did not close in order", e);
        }
        return null;
    }

    /** Removes the index in a folder, as when the library is encrypted from now on. */
    public static void remove(Path folder) throws IOException {
        GuardedFolder.remove(folder);
    }

    /** Whether the index is sound and of our form, or new; if so, notes up to where it goes. */
    private boolean readStamp() throws IOException {
        Map<String, String> kept = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        if (kept.isEmpty()) {
            return releases() == 0;
        }
        Stamp stamp = Stamp.of(kept);
        if (stamp == null || stamp.schema() != schema || stamp.releases() != releases()) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
        written = stamp.written();
        return true;
    }

    /** The number of the last write whose releases are in the index; 0 where it is new. */
    public long written() {
        return written;
    }

    /** How many releases the index holds, shown yet or not. */
    public int releases() {
        return writer.getDocStats().numDocs;
    }

    /**
     * Puts releases in the place of what was known of them.
     *
     * @param upTo the number of the last write that is in the index with them
     */
    public void put(Collection<AnnotatedRelease> releases, long upTo) throws IOException {
        try {
            // Cutting texts into words is most of the work, and each does its own.
            releases.parallelStream().forEach(this::put);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        written = upTo;
    }

    private void put(AnnotatedRelease release) {
        try {
            writer.updateDocument(Entry.key(release.release().id()), new Entry(release).document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets releases that are none any more. */
    public void forget(Collection<UUID> releases) throws IOException {
        for (UUID release : releases) {
            writer.deleteDocuments(Entry.key(release));
        }
    }

    /** Forgets everything. */
    public void clear() throws IOException {
        writer.deleteAll();
        written = 0;
    }

    /** Lets searches see what was put in. */
    public void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps what was put in for the next opening. */
    public void keep() throws IOException {
        writer.setLiveCommitData(new Stamp(written, releases(), schema).toMap().entrySet());
        writer.commit();
    }

    /**
     * Searches what was last shown.
     *
     * @param typed what the officer typed
     */
    public Searched search(String typed, Countries countries) {
        return new Searched(QuestionParser.parse(typed, countries), searchers);
    }

    /** Lets go of the files; what was not kept is gone. */
    @Override
    public void close() throws IOException {
        try (directory; searchers) {
            writer.rollback();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
