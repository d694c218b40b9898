package org.readout.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

import org.readout.model.ReadoutException;

/**
 * Where a library's files lie. All of them are for their owner alone, since notes and judgements on a release are not
 * public even where the release is.
 *
 * @param path absolute, links resolved, so that one folder is one library whatever way it was reached
 */
record LibraryFolder(Path path) {

    /** The folder of the desk's own word lists, which may be laid ready before the library is made. */
    private static final String LEXICON = "lexicon";
    /** How H2 begins a file that it encrypts. */
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** @throws ReadoutException if there is no library in the folder */
    static LibraryFolder existing(Path given) {
        if (!Files.isDirectory(given)) {
            throw new ReadoutException("There is no library at " + given
                    + ": the folder is not there. Check the path, or import files into it to make the library.");
        }
        LibraryFolder folder = resolved(given);
        if (!Files.exists(folder.database())) {
            throw new ReadoutException("The folder " + given
                    + " holds no library. Choose another folder, or import files into it to make the library.");
        }
        return folder;
    }

    /** @throws ReadoutException if the folder cannot be made, or holds other things and no library */
    static LibraryFolder existingOrNew(Path given) {
        if (Files.exists(given) && !Files.isDirectory(given)) {
            throw new ReadoutException(given + " is a file, and a library is a folder. Choose another name.");
        }
        boolean there = Files.isDirectory(given);
        try {
            Files.createDirectories(given);
            if (!there) {
                ownerOnly(given, true);
            }
        } catch (IOException e) {
            throw new ReadoutException("The library " + given
                    + " cannot be made: its folder cannot be written. Choose a folder of your own.", e);
        }
        LibraryFolder folder = resolved(given);
        if (!Files.exists(folder.database()) && folder.holdsOtherThings()) {
            throw new ReadoutException("The folder " + given
                    + " holds other files and no library. Choose an empty folder or a new name.");
        }
        return folder;
    }

    private static LibraryFolder resolved(Path given) {
        try {
            Path path = given.toRealPath();
            if (path.toString().indexOf(';') >= 0) {
                throw new ReadoutException("The library " + given
                        + " cannot be opened: a semicolon cannot stand in its path. Rename the folder.");
            }
            return new LibraryFolder(path);
        } catch (IOException e) {
            throw new ReadoutException("The folder " + given + " cannot be read. Check that you may open it.", e);
        }
    }

    private boolean holdsOtherThings() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> !name.startsWith(".") && !name.startsWith("library.") && !name.equals(LEXICON));
        } catch (IOException e) {
            throw new ReadoutException("The folder " + path + " cannot be read. Check that you may open it.", e);
        }
    }

    Path database() {
        return path.resolve("library.mv.db");
    }

    /**
     * A file that was deleted or moved can still be written to by who has it open, and nothing fails until it is closed.
     *
     * @throws ReadoutException if the database is no longer where it was opened
     */
    void requireThere() {
        if (!Files.exists(database())) {
            throw new ReadoutException("The library " + path + " was moved or deleted while it was open; what is done now is not"
                    + " saved. Put the folder back where it was, then close Readout and open it again.");
        }
    }

    /** The next state of the database while a migration or the like makes it; never more than a draft. */
    Path nextDatabase() {
        return path.resolve("library.next.mv.db");
    }

    /** Puts the next database, whole and closed, in the place of the one there is, when it is on the disk itself. */
    void putNextInPlace() throws IOException {
        ownerOnly(nextDatabase(), false);
        try (FileChannel channel = FileChannel.open(nextDatabase(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(nextDatabase(), database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether the database is encrypted: its first bytes say so, and they alone, whatever the record says. */
    boolean encrypted() {
        try (InputStream in = Files.newInputStream(database())) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        } catch (IOException e) {
            throw Failures.of(e, database());
        }
    }

    /** Where H2 writes while it encrypts or decrypts the next database. */
    private Path conversion() {
        return path.resolve("temp.db");
    }

    /** Takes away what a process that died left of a next database: what was not finished may lie there decrypted. */
    void dropDrafts() {
        try {
            Files.deleteIfExists(nextDatabase());
            Files.deleteIfExists(conversion());
        } catch (IOException e) {
            throw Failures.of(e, nextDatabase());
        }
    }

    /** Takes away what was laid for a library that was then not made. */
    void dropUnmade(boolean folderToo) {
        try {
            if (!Files.exists(database())) {
                Files.deleteIfExists(lock());
                if (folderToo) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
    }

    Path record() {
        return path.resolve("library.json");
    }

    /** The search index of an encrypted library, sealed with its key. */
    Path sealedIndex() {
        return path.resolve("index.sealed");
    }

    /** Where verified copies of the library are kept. */
    Path backups() {
        return path.resolve("backups");
    }

    /** There while something was written that no backup holds. */
    Path backupDue() {
        return path.resolve("library.backup-due");
    }

    /** Where damaged databases are kept. */
    Path aside() {
        return path.resolve("damaged");
    }

    /** The library written out as JSON, for the day on which no H2 opens the database. */
    Path export() {
        return path.resolve("export.json");
    }

    /** There while something was written that the export does not hold. */
    Path exportDue() {
        return path.resolve("library.export-due");
    }

    /** The index of the search, which can be made anew from the database at any time. */
    Path index() {
        return path.resolve("index");
    }

    /** The local socket at which the library's holder can be asked; a name of its own where this one is too long. */
    Path door() {
        return path.resolve("library.door");
    }

    Path lock() {
        return path.resolve("library.lock");
    }

    /** Lets nobody but the owner at a file or folder; where the system knows no such permissions, does nothing. */
    static void ownerOnly(Path file, boolean folder) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(folder ? "rwx------" : "rw-------"));
        }
    }

    /** Takes a file away, or a folder with all that is in it; nothing where it is not there. */
    static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
