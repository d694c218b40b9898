package org.readout.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** One open H2 file. What is said here of it is said in the technote on durability. */
final class Database implements AutoCloseable {

    /**
     * WRITE_DELAY=0 writes a commit at once. TRACE_LEVEL_FILE=0 because H2's trace file would hold words of the library
     * in the open. No AUTO_SERVER: it corrupts files on network drives. DB_CLOSE_ON_EXIT=FALSE because else H2 closes the
     * file on its own as the process ends, under writers and readers still at work. CACHE_SIZE, in KB, since H2 would keep more
     * pages the more memory the machine has, and the system keeps them too.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=60000;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64;CACHE_SIZE=49152";

    static final String SUFFIX = ".mv.db";

    /** Two are needed now and then, more were never seen. */
    private static final int MOST_TRIES = 100;

    private final JdbcDataSource source = new JdbcDataSource();
    private final Jdbi jdbi;
    private final Handle keeper;
    private final List<Handle> others = new ArrayList<>();

    private Database(Path file, String mode, @Nullable DataKey key) {
        String path = file.toString();
        source.setURL("jdbc:h2:file:" + path.substring(0, path.length() - SUFFIX.length()) + SETTINGS + mode
                + (key == null ? "" : ";CIPHER=AES"));
        source.setUser("sa");
        source.setPasswordChars(password(key));
        jdbi = Jdbi.create(source);
        keeper = jdbi.open();
    }

    /** H2 takes the password of the file and that of the user as one, a space between them; the user has none. */
    private static char[] password(@Nullable DataKey key) {
        if (key == null) {
            return new char[0];
        }
        char[] file = key.filePassword();
        char[] both = Arrays.copyOf(file, file.length + 1);
        both[file.length] = ' ';
        return both;
    }

    /** @param key null where the file is not encrypted, here and below */
    static Database create(Path file, @Nullable DataKey key) {
        return new Database(file, "", key);
    }

    static Database open(Path file, @Nullable DataKey key) {
        return new Database(file, ";IFEXISTS=TRUE", key);
    }

    /** Neither writes to the file nor mends it. */
    static Database openReadOnly(Path file, @Nullable DataKey key) {
        return new Database(file, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", key);
    }

    DataSource source() {
        return source;
    }

    /** The connection that writes. */
    Handle writer() {
        return keeper;
    }

    /** A further connection whose transactions each see the library as it stood at their start. */
    Handle reader() {
        Handle handle = jdbi.open();
        others.add(handle);
        handle.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
        return handle;
    }

    /**
     * Returns when all that was committed is on the disk itself, not only with the operating system. H2 hands what it commits to
     * threads of its own, which on a busy machine may still have it when the commit returns; they are waited for. And a store
     * that another of its threads began may let a commit find nothing to write, though there is: so H2 is asked until it says
     * that nothing is left.
     */
    static void force(Handle writer) {
        MVStore store = store(writer);
        int tries = 0;
        do {
            if (++tries > MOST_TRIES) {
                throw new IllegalStateException("The library's file takes no more");
            }
            drain(store);
            writer.execute("CHECKPOINT SYNC");
            drain(store);
        } while (store.hasUnsavedChanges());
    }

    /**
     * How much of the file holds what the library holds now, in percent, as H2 itself keeps count: what is in use of the file,
     * and what lives of that. The rest are earlier states.
     */
    static int alive(Handle writer) {
        FileStore<?> file = store(writer).getFileStore();
        return file.getFillRate() * file.getChunksFillRate() / 100;
    }

    private static MVStore store(Handle writer) {
        if (!(writer.getConnection() instanceof JdbcConnection own && own.getSession() instanceof SessionLocal session)) {
            throw new IllegalStateException("The library's own connection is not one of H2's");
        }
        return session.getDatabase().getStore().getMvStore();
    }

    private static void drain(MVStore store) {
        // Nothing is done; but it is done only when all that was handed to those threads is written.
        store.executeFilestoreOperation(() -> { });
    }

    /** A plain shutdown: SHUTDOWN COMPACT rewrites the file and has lost data. */
    @Override
    public void close() {
        others.forEach(Handle::close);
        // Through plain JDBC: Jdbi asks a connection, as it closes it, for what a database shut down can answer no more.
        try (Connection last = keeper.getConnection();
                Statement shutdown = last.createStatement()) {
            shutdown.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new CloseException("The database could not be shut down in order", e);
        }
    }
}
