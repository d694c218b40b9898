package org.readout.library;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.readout.model.ReadoutException;

/**
 * A backup's file: a zip of the database, encrypted where the library is, and of the record with its wrapped key, so that
 * with the passphrase it needs nothing else to be opened.
 */
final class BackupZip {

    private static final String DATABASE = "library.mv.db";
    private static final String RECORD = "library.json";
    /** Takes less than half the time of the usual level, and a tenth more room; what is encrypted cannot be made smaller at all. */
    private static final int QUICKLY = 3;

    private final Path file;

    BackupZip(Path file) {
        this.file = file;
    }

    /** Packs a copy of a database; returns when it is on the disk. */
    void write(Path database, LibraryRecord record) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            LibraryFolder.ownerOnly(file, false);
            ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            zip.setLevel(record.key() == null ? QUICKLY : Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry(DATABASE));
            Files.copy(database, zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(RECORD));
            zip.write(record.json());
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
        }
    }

    /**
     * What must be known of it before its database is opened.
     *
     * @throws ReadoutException if this is no backup of a library
     */
    LibraryRecord record() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return LibraryRecord.of(bytes(zip, RECORD));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Writes the database it holds to a file that is not there yet, its owner's alone. */
    void unpack(Path database) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Files.deleteIfExists(database);
            Files.createFile(database);
            LibraryFolder.ownerOnly(database, false);
            ZipEntry entry = zip.getEntry(DATABASE);
            if (entry == null) {
                throw new IOException("No " + DATABASE);
            }
            try (InputStream in = zip.getInputStream(entry);
                    var out = Files.newOutputStream(database, StandardOpenOption.TRUNCATE_EXISTING)) {
                in.transferTo(out);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("No " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private ReadoutException unreadable(IOException cause) {
        return new ReadoutException("The backup " + file
                + " cannot be read, or is none of Readout's. Name another backup, or look at the drive.", cause);
    }
}
