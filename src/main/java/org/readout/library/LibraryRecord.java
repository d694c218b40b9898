package org.readout.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;
import org.readout.model.ReadoutException;

/**
 * {@code library.json}: what must be known of a library before its database is opened.
 *
 * @param format of the folder, {@value #FORMAT} being ours
 * @param schema of the database, as it was when last opened
 * @param h2 the engine that last wrote the database
 * @param key of an encrypted library, wrapped by its passphrase; null where there is no passphrase
 * @param bytes how long the database file was when it was last closed in order; null while it is open, or after a crash
 */
record LibraryRecord(int format, int schema, String h2, @Nullable WrappedKey key, @Nullable Long bytes) {

    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    static LibraryRecord ours(@Nullable WrappedKey key, @Nullable Long bytes) {
        return new LibraryRecord(FORMAT, Schema.NEWEST, Constants.VERSION, key, bytes);
    }

    /** This record with another key. */
    LibraryRecord withKey(@Nullable WrappedKey wrapped) {
        return new LibraryRecord(format, schema, h2, wrapped, bytes);
    }

    /** This record with the length of a database that was written anew. */
    LibraryRecord withBytes(@Nullable Long length) {
        return new LibraryRecord(format, schema, h2, key, length);
    }

    /** What the folder's record says; null where it is missing or cannot be read, since the database says the same. */
    static @Nullable LibraryRecord read(LibraryFolder folder) {
        try {
            return MAPPER.readValue(folder.record().toFile(), LibraryRecord.class);
        } catch (IOException e) {
            return null;
        }
    }

    /** @throws ReadoutException if a newer Readout wrote the library: opening it with this one might harm it */
    void requireNotNewer(LibraryFolder folder) {
        if (format > FORMAT || schema > Schema.NEWEST || compare(h2, Constants.VERSION) > 0) {
            throw newer(folder);
        }
    }

    static ReadoutException newer(LibraryFolder folder) {
        return new ReadoutException("The library " + folder.path()
                + " was last opened with a newer Readout, and was left as it is. Install that version to open it.");
    }

    /** @throws ReadoutException if the database is shorter or longer than it was left */
    void requireWhole(LibraryFolder folder) {
        try {
            Long left = bytes;
            if (left != null && Files.size(folder.database()) != left) {
                throw Failures.damaged(folder.database(), "it is not as long as it was when it was last closed", null);
            }
        } catch (IOException e) {
            throw Failures.of(e, folder.database());
        }
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
                ByteBuffer json = ByteBuffer.wrap(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
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
