package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The shape of the database, made and brought up to date by migrations. */
final class Schema {

    /** The version of the last migration in the folder of migrations. */
    static final int NEWEST = 16;
    /** The version from which on releases have versions. */
    static final int VERSIONS = 9;
    /** The version from which on briefs that went out are kept. */
    static final int PAPERS = 13;

    private static final String MIGRATIONS = "classpath:org/readout/library/migrations";

    private Schema() {}

    /** The version a database has, as its own record of migrations says: asking Flyway takes more than a second. */
    static int of(Handle handle) {
        return handle.createQuery("""
                        SELECT MAX(CAST("version" AS INTEGER)) FROM "flyway_schema_history" WHERE "success"
                        """)
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(() -> new DamagedException("it does not say what version it has"));
    }

    /**
     * Makes the library's database, or brings it up to date while it is closed. The work is done on a draft beside it,
     * which takes its place when whole: a migration that fails, or a process that dies, leaves what was there.
     */
    static void migrate(LibraryFolder folder, @Nullable DataKey key) {
        Path draft = folder.nextDatabase();
        try {
            Files.deleteIfExists(draft);
            if (Files.exists(folder.database())) {
                Files.copy(folder.database(), draft, StandardCopyOption.COPY_ATTRIBUTES);
            }
            // Our connection holds the draft open between those of Flyway.
            try (Database database = Database.create(draft, key)) {
                migrate(database, NEWEST);
            }
            folder.putNextInPlace();
        } catch (IOException e) {
            throw Failures.of(e, folder.database());
        }
    }

    /** Brings a database to one of the versions of the schema. */
    static void migrate(Database database, int version) {
        Flyway.configure()
                .dataSource(database.source())
                .locations(MIGRATIONS)
                .target(Integer.toString(version))
                .load()
                .migrate();
    }
}
