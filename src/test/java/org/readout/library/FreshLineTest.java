package org.readout.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.scale.LargeLibrary;

import static org.assertj.core.api.Assertions.assertThat;

class FreshLineTest {

    private static final int RELEASES = 60;

    @TempDir
    Path temporary;

    /** Some of the marks are judged, as those of a library that is put together of others are. */
    @Test
    void theLineOfAReleaseThatComesInIsTheOneTheTablesGive() {
        Path library = temporary.resolve("desk.readout");
        LargeLibrary.ofInvented().make(library, RELEASES, null);
        try (Database database = Database.open(library.resolve("library.mv.db"), null)) {
            Handle handle = database.writer();
            List<Map<String, Object>> made = rows(handle);
            List<UUID> releases = handle.createQuery("SELECT id FROM release").mapTo(UUID.class).list();
            new Shelving(handle).draw(releases);

            assertThat(made).hasSize(RELEASES);
            assertThat(made.stream().filter(row -> row.get("kind") != null)).isNotEmpty();
            assertThat(rows(handle)).isEqualTo(made);
        }
    }

    private static List<Map<String, Object>> rows(Handle handle) {
        return handle.createQuery("SELECT * FROM shelf ORDER BY release_id").mapToMap().list();
    }
}
