package org.readout.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.readout.intake.page.Limits;
import org.readout.model.ReadoutException;

/**
 * A zip file in memory, read by its table of contents. The sizes it states are not believed: what is unpacked is counted
 * as it comes.
 */
public final class Packed implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final String source;
    private final ZipFile file;

    /**
     * Opens it.
     *
     * @param source its name, for messages
     * @throws ReadoutException if it is damaged, or has more entries than {@link Limits#ENTRIES}
     */
    public Packed(String source, byte[] bytes) {
        this.source = source;
        try {
            file = open(bytes);
        } catch (IOException | RuntimeException e) {
            throw new ReadoutException(source + ": the zip file is damaged. Download or pack it again.", e);
        }
        if (entries().size() > Limits.ENTRIES) {
            close();
            throw new ReadoutException(source + ": the zip file has more than " + Limits.ENTRIES
                    + " entries. Pack it into several smaller ones.");
        }
    }

    /**
     * What the archive says it is: the type in its entry "mimetype"; "word", "xl" or "ppt" for Office's own; empty for a
     * plain archive, or one that cannot be opened.
     */
    public static String type(byte[] bytes) {
        try (Packed packed = new Packed("", bytes)) {
            ZipArchiveEntry type = packed.file.getEntry("mimetype");
            if (type != null && type.getSize() < 200) {
                return new String(packed.bytes(type), StandardCharsets.US_ASCII).strip().toLowerCase(Locale.ROOT);
            }
            if (packed.file.getEntry("[Content_Types].xml") == null) {
                return "";
            }
            for (ZipArchiveEntry entry : packed.entries()) {
                String name = entry.getName();
                for (String folder : List.of("word", "xl", "ppt")) {
                    if (name.startsWith(folder + "/")) {
                        return folder;
                    }
                }
            }
            return "";
        } catch (ReadoutException e) {
            return "";
        }
    }

    /** Its entries in the order of its table, folders too. */
    public List<ZipArchiveEntry> entries() {
        return new ArrayList<>(Collections.list(file.getEntries()));
    }

    /** The bytes of the entry of this name, or null where there is none. */
    public byte @Nullable [] bytes(String name) {
        ZipArchiveEntry entry = file.getEntry(name);
        return entry == null ? null : bytes(entry);
    }

    /**
     * Unpacks an entry.
     *
     * @throws ReadoutException if it is damaged, locked by a password, or unfolds beyond {@link Limits#BYTES} or {@link Limits#RATIO}
     */
    public byte[] bytes(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ReadoutException(source + ": it is locked by a password. Unpack it yourself and take in what it holds.");
        }
        if (!file.canReadEntryData(entry)) {
            throw new ReadoutException(source + ": it is packed in a way Readout does not know. Unpack it yourself.");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = file.getInputStream(entry)) {
            byte[] buffer = new byte[BUFFER];
            long packed = Math.max(1, entry.getCompressedSize());
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (out.size() > Limits.BYTES) {
                    throw new ReadoutException(source + ": unpacked it is larger than " + Limits.BYTES / (1024 * 1024)
                            + " MB, too large for one release.");
                }
                if (out.size() > Limits.SMALL && out.size() / packed > Limits.RATIO) {
                    throw new ReadoutException(source + ": it unfolds to more than " + Limits.RATIO
                            + " times its size, as a zip bomb does, and was left alone.");
                }
            }
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            if (e instanceof ReadoutException told) {
                throw told;
            }
            throw new ReadoutException(source + ": the zip file is damaged. Download or pack it again.", e);
        }
    }

    @Override
    public void close() {
        ZipFile.closeQuietly(file);
    }

    private static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setCharset(StandardCharsets.UTF_8)
                .setIgnoreLocalFileHeader(true)
                .get();
    }
}
