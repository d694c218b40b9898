package org.readout.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32C;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;
import org.readout.model.Holdings;
import org.readout.model.ReadoutException;

/**
 * {@code library.json}: what must be known of a library before its database is opened.
 *
 * @param format of the folder, {@value #FORMAT} being ours
 * @param schema of the database, as it was when last opened
 * @param h2 the engine that last wrote the database
 * @param key of an encrypted library, wrapped by its passphrase; null where there is no passphrase
 * @param bytes how long the database file was when it was last closed in order; null while it is open, or after a crash
 * @param crc32c of the whole file as it was then (CRC-32C, RFC 3720), which any byte that turned since makes differ
 * @param holdings what the library held when this was written; null where nobody counted
 */
record LibraryRecord(
        int format,
        int schema,
        String h2,
        @Nullable WrappedKey key,
        @Nullable Long bytes,
        @Nullable Long crc32c,
        @Nullable Holdings holdings) {

    static final int FORMAT = 1;
    /**
     * The engine Readout used for a while. Ours reads and writes its files, but for transactions that a crash left open in them,
     * which the two write otherwise.
     */
    private static final String BEFORE = "2.5.252";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    LibraryRecord {
        Objects.requireNonNull(h2);
    }

    /** The record of a library that is open. */
    static LibraryRecord ours(@Nullable WrappedKey key) {
        return new LibraryRecord(FORMAT, Schema.NEWEST, Constants.VERSION, key, null, null, null);
    }

    /** This record with another key. */
    LibraryRecord withKey(@Nullable WrappedKey wrapped) {
        return new LibraryRecord(format, schema, h2, wrapped, bytes, crc32c, holdings);
    }

    /** This record of a library that holds so much. */
    LibraryRecord withHoldings(@Nullable Holdings held) {
        return new LibraryRecord(format, schema, h2, key, bytes, crc32c, held);
    }

    /** This record with nothing said of the file, which is about to change. */
    LibraryRecord open() {
        return new LibraryRecord(format, schema, h2, key, null, null, holdings);
    }

    /** This record with the database as it was left. */
    LibraryRecord closed(Path database) throws IOException {
        return new LibraryRecord(format, schema, h2, key, Files.size(database), crc32c(database), holdings);
    }

    /** What the folder's record says; null where it is missing or cannot be read, since the database says the same. */
    static @Nullable LibraryRecord read(LibraryFolder folder) {
        try {
            return MAPPER.readValue(folder.record().toFile(), LibraryRecord.class);
        } catch (IOException e) {
            return null;
        }
    }

    /** @throws IOException if this is no such record */
    static LibraryRecord of(byte[] json) throws IOException {
        return MAPPER.readValue(json, LibraryRecord.class);
    }

    byte[] json() throws IOException {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** @throws ReadoutException if a newer Readout wrote the library: opening it with this one might harm it */
    void requireNotNewer(Path what) {
        if (h2.equals(BEFORE) && bytes == null) {
            throw new ReadoutException("The library " + what + " was not closed in order by another version of Readout, and was left"
                    + " as it is. Open and close it with that one, or make a library of its export.json by \u201creadout restore\u201d.");
        }
        if (format > FORMAT || schema > Schema.NEWEST || compare(h2, Constants.VERSION) > 0 && !h2.equals(BEFORE)) {
            throw newer(what);
        }
    }

    static ReadoutException newer(Path what) {
        return new ReadoutException("The library " + what
                + " was last opened with a newer Readout, and was left as it is. Install that version to open it.");
    }

    /** @throws ReadoutException if the database is not as long as it was left */
    void requireLength(LibraryFolder folder) {
        try {
            Long left = bytes;
            if (left != null && Files.size(folder.database()) != left) {
                throw Failures.damaged(folder.database(), "it is not as long as it was when it was last closed", null);
            }
        } catch (IOException e) {
            throw Failures.of(e, folder.database());
        }
    }

    /** @throws ReadoutException if the database is not byte for byte as it was left */
    void requireWhole(LibraryFolder folder) {
        try {
            Long sum = crc32c;
            if (sum != null && crc32c(folder.database()) != sum) {
                throw Failures.damaged(folder.database(), "it is not what it was when it was last closed", null);
            }
        } catch (IOException e) {
            throw Failures.of(e, folder.database());
        }
    }

    /** H2 itself knows no sums of what its pages hold. */
    private static long crc32c(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
            while (channel.read(buffer) >= 0) {
                sum.update(buffer.flip());
                buffer.clear();
            }
        }
        return sum.getValue();
    }

    private static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\D+", -1))
                .filter(part -> !part.isEmpty() && part.length() < 9)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Writes the record whole or not at all. */
    void write(LibraryFolder folder) {
        Path draft = folder.record().resolveSibling("library.json.next");
        try {
            Files.deleteIfExists(draft);
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                LibraryFolder.ownerOnly(draft, false);
                ByteBuffer json = ByteBuffer.wrap(json());
                while (json.hasRemaining()) {
                    channel.write(json);
                }
                channel.force(true);
            }
            Files.move(draft, folder.record(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failures.of(e, folder.record());
        }
    }
}
