package org.readout.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.h2.engine.Constants;

/** A library as the first Readout left it, made by the SQL of that time. */
final class OldLibrary {

    private OldLibrary() {}

    static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        LibraryFolder place = new LibraryFolder(folder);
        try (Database database = Database.create(place.database(), null)) {
            Schema.migrate(database, 1);
            database.writer().createScript(sql()).execute();
        }
        new LibraryRecord(1, 1, Constants.VERSION, null, null, null, null).closed(place.database()).write(place);
    }

    private static String sql() throws IOException {
        try (InputStream in = Objects.requireNonNull(OldLibrary.class.getResourceAsStream("library-of-schema-1.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
