package org.readout.intake.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.readout.intake.page.Limits;
import org.readout.model.ReadoutException;

/** Looks through a document that is an archive of XML inside, before a reader that trusts it is let in. */
public final class Sound {

    private Sound() {}

    /**
     * Unpacks every part once and lets go of it.
     *
     * @throws ReadoutException if it is damaged, unfolds beyond measure, or declares entities, by which XML names other files or swells
     */
    public static void check(String source, byte[] bytes) {
        long all = 0;
        try (Packed packed = new Packed(source, bytes)) {
            for (ZipArchiveEntry entry : packed.entries()) {
                byte[] part = packed.bytes(entry);
                all += part.length;
                if (all > Limits.UNPACKED) {
                    throw new ReadoutException(source + ": unpacked it is larger than " + Limits.UNPACKED / (1024 * 1024)
                            + " MB. Split it and try again.");
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (declares(name, part)) {
                    throw new ReadoutException(source + ": it declares XML entities, which no word processor writes and by which"
                            + " a file can do harm. It was left alone.");
                }
            }
        }
    }

    /** OpenDocument's table of contents, in META-INF, has a document type from of old and no text. */
    private static boolean declares(String name, byte[] part) {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".hpf");
        if (!xml || name.startsWith("meta-inf/")) {
            return false;
        }
        // Without the zero bytes UTF-16 reads like the rest.
        String text = new String(part, StandardCharsets.ISO_8859_1).replace("\u0000", "");
        String head = text.substring(0, Math.min(text.length(), 16)).replace("\u00EF\u00BB\u00BF", "").replaceAll("[\u00FE\u00FF\\s]", "");
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || !head.isEmpty() && head.charAt(0) != '<';
    }
}
