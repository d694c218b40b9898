package org.readout.intake.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.readout.intake.page.Charsets;
import org.readout.intake.page.Names;
import org.readout.model.ReadoutException;

/**
 * What an archive holds, by names that can be shown.
 *
 * @param name its path in the archive, with slashes
 * @param isOutside whether its path leads out of the archive, by which others have been made to overwrite files; nothing
 *     would come of it here, but who writes such a path means no good
 */
public record Entries(String name, ZipArchiveEntry entry, boolean isOutside) {

    /** The files in it; folders, and what systems put beside files for themselves, are left out. */
    public static List<Entries> of(Packed packed) {
        List<Entries> files = new ArrayList<>();
        for (ZipArchiveEntry entry : packed.entries()) {
            String path = path(entry).replace('\\', '/');
            if (!entry.isDirectory() && !path.endsWith("/") && !entry.isUnixSymlink() && !isHidden(path)) {
                files.add(new Entries(Names.plain(path), entry, isOutside(path)));
            }
        }
        return files;
    }

    /** The name without its folders. */
    public String last() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Its folder, ended by a slash; empty where it lies in none. */
    public String folder() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static boolean isOutside(String path) {
        return path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    }

    private static boolean isHidden(String path) {
        return ("/" + path).contains("/__MACOSX/") || ("/" + path).matches("(?s).*/\\.[^./][^/]*");
    }

    /** Zip programs write names in UTF-8, or in the charset of their country without a word on which. */
    private static String path(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return Charsets.decode("", raw);
        } catch (ReadoutException e) {
            return new String(raw, StandardCharsets.UTF_8);
        }
    }
}
