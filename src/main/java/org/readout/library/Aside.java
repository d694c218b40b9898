package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where a damaged database is kept when a backup takes its place: somebody may yet read it. */
final class Aside {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmssSSS'Z'", Locale.ROOT);

    private Aside() {}

    /** Keeps a library's database and record aside, where there is one; both still stand in their place, to be replaced. */
    static void put(LibraryFolder folder) throws IOException {
        if (!Files.exists(folder.database())) {
            return;
        }
        Path place = folder.aside().resolve(NAME.format(Instant.now().atOffset(ZoneOffset.UTC)));
        Files.createDirectories(place);
        LibraryFolder.ownerOnly(folder.aside(), true);
        LibraryFolder.ownerOnly(place, true);
        if (Files.exists(folder.record())) {
            Files.copy(folder.record(), place.resolve("library.json"), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path kept = place.resolve("library.mv.db");
        try {
            Files.createLink(kept, folder.database());
        } catch (IOException | UnsupportedOperationException e) {
            // A drive that knows no links.
            Files.copy(folder.database(), kept, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
