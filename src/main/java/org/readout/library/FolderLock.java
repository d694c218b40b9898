package org.readout.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.readout.model.ReadoutException;

/**
 * Keeps a second Readout out of a library, and tells it who is in. H2 has a lock of its own, which cannot say by whom,
 * and which lets the same process in twice. The system takes the lock back when a process dies, so none is ever stale.
 */
final class FolderLock implements AutoCloseable {

    /** Far behind the line that says who: where a lock also stops readers, that line can still be read. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int LONGEST_LINE = 500;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws ReadoutException if the library is open elsewhere, or its folder cannot be written */
    static FolderLock take(LibraryFolder folder, String officer) {
        FileChannel channel;
        try {
            Path file = folder.lock();
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
            sign(channel, officer);
            return new FolderLock(channel);
        } catch (OverlappingFileLockException e) {
            throw inUse(folder, channel);
        } catch (IOException e) {
            close(channel);
            throw new ReadoutException("The library " + folder.path()
                    + " cannot be opened: its drive knows no locks. Copy the library to a drive of this machine.", e);
        }
    }

    private static void sign(FileChannel channel, String officer) throws IOException {
        String who = "by %s since %s (process %d)".formatted(
                officer.replaceAll("\\p{Cntrl}", " "),
                LocalTime.now().truncatedTo(ChronoUnit.MINUTES),
                ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static ReadoutException inUse(LibraryFolder folder, FileChannel channel) {
        String who = "elsewhere";
        try {
            ByteBuffer line = ByteBuffer.allocate(LONGEST_LINE);
            channel.read(line, 0);
            String read = new String(line.array(), 0, line.position(), StandardCharsets.UTF_8);
            who = read.isBlank() ? who : read;
        } catch (IOException e) {
            // Who it is would be a courtesy; that it is in use is what counts.
        } finally {
            close(channel);
        }
        return new ReadoutException("The library " + folder.path() + " is already open " + who
                + ". Close it there, then try again.");
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
        } catch (IOException e) {
            // A name left behind is replaced by the next holder's.
        }
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock is gone with the process at the latest.
        }
    }
}
