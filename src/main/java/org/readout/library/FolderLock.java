package org.readout.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.readout.model.HeldException;
import org.readout.model.ReadoutException;

/**
 * Keeps a second Readout out of a library, and tells it who is in. H2 has a lock of its own, which cannot say by whom,
 * and which lets the same process in twice. The system takes the lock back when a process dies, so none is ever stale.
 */
final class FolderLock implements AutoCloseable {

    /** Far behind the line that says who: where a lock also stops readers, that line can still be read. */
    private static final long LOCKED_BYTE = 1L << 40;

    /** A line that says who, and one that says where the holder can be asked. */
    private static final int LONGEST_SIGN = 5000;

    /**
     * What this process holds. Where the system's locks are a process's own, as on Linux, opening a lock's file once more and
     * closing it lets go of the lock; so a file that is held here is not touched.
     */
    private static final Map<Path, FolderLock> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final String who;
    private volatile @Nullable Path door;

    private FolderLock(Path file, FileChannel channel, String who) throws IOException {
        this.file = file;
        this.channel = channel;
        this.who = who;
        write(who);
    }

    /**
     * Takes the lock.
     *
     * @throws HeldException if the library is open elsewhere
     * @throws ReadoutException if its folder cannot be written
     */
    static FolderLock take(LibraryFolder folder, String officer) {
        synchronized (HELD) {
            FolderLock own = HELD.get(folder.lock());
            if (own != null) {
                throw inUse(folder, own.who, own.door);
            }
            FolderLock taken = takeFree(folder, officer);
            HELD.put(taken.file, taken);
            return taken;
        }
    }

    /**
     * Where the process that holds a library can be asked.
     *
     * @return null where nobody holds it, or its holder cannot be asked
     */
    static @Nullable Path doorOf(LibraryFolder folder) {
        try (FolderLock free = take(folder, "")) {
            return free.door;
        } catch (HeldException e) {
            return e.door();
        }
    }

    private static FolderLock takeFree(LibraryFolder folder, String officer) {
        FileChannel channel;
        Path file = folder.lock();
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            LibraryFolder.ownerOnly(file, false);
        } catch (IOException e) {
            throw new ReadoutException("The library " + folder.path()
                    + " cannot be opened: its folder cannot be written. Ask for the right to write there, or copy the"
                    + " library to a folder of your own.", e);
        }
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw inUse(folder, channel);
            }
            return new FolderLock(file, channel, sign(officer));
        } catch (OverlappingFileLockException e) {
            throw inUse(folder, channel);
        } catch (IOException e) {
            close(channel);
            throw new ReadoutException("The library " + folder.path()
                    + " cannot be opened: its drive knows no locks. Copy the library to a drive of this machine.", e);
        }
    }

    private static String sign(String officer) {
        return "by %s since %s (process %d)".formatted(
                officer.replaceAll("\\p{Cntrl}", " "),
                LocalTime.now().truncatedTo(ChronoUnit.MINUTES),
                ProcessHandle.current().pid());
    }

    /** Lets others know where the holder can be asked to do something with the library. */
    void tellDoor(Path where) throws IOException {
        door = where;
        write(who + "\n" + where);
    }

    private void write(String sign) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(sign.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static HeldException inUse(LibraryFolder folder, FileChannel channel) {
        String who = "elsewhere";
        Path door = null;
        try {
            ByteBuffer sign = ByteBuffer.allocate(LONGEST_SIGN);
            channel.read(sign, 0);
            List<String> lines = new String(sign.array(), 0, sign.position(), StandardCharsets.UTF_8).lines().toList();
            who = lines.isEmpty() || lines.getFirst().isBlank() ? who : lines.getFirst();
            door = lines.size() > 1 ? path(lines.get(1)) : null;
        } catch (IOException e) {
            // Who it is would be a courtesy; that it is in use is what counts.
        } finally {
            close(channel);
        }
        return inUse(folder, who, door);
    }

    private static HeldException inUse(LibraryFolder folder, String who, @Nullable Path door) {
        return new HeldException("The library " + folder.path() + " is already open " + who
                + ". Close it there, then try again.", door);
    }

    private static @Nullable Path path(String line) {
        try {
            return Path.of(line);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    @Override
    public void close() {
        synchronized (HELD) {
            try {
                channel.truncate(0);
            } catch (IOException e) {
                // A name left behind is replaced by the next holder's.
            }
            close(channel);
            HELD.remove(file, this);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock is gone with the process at the latest.
        }
    }
}
