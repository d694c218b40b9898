package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Note;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a kill would leave: the file as it is at the moment a change is called saved, copied and opened. H2 2.5.252 left such a
 * file without the last changes, since its header still told the place of an earlier one.
 */
class AsOnTheDiskTest {

    private static final int OPENINGS = 6;
    private static final int CHANGES = 6;

    @TempDir
    Path temporary;

    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    @Test
    void aChangeCalledSavedIsInTheFileAsItThenIs() throws IOException {
        Path folder = temporary.resolve("desk.readout");
        try (Library library = Library.openOrCreate(folder, "Maja", Clock.systemUTC())) {
            Samples.add(library, release);
        }
        try (Database database = Database.open(new LibraryFolder(folder).database(), null)) {
            // What is no longer needed is written over at once, not only after 45 seconds: so new parts of the file come to lie
            // between old ones, as they do in any library that is in use.
            database.writer().execute("SET RETENTION_TIME 0");
        }
        // It says how long the file was.
        Files.delete(new LibraryFolder(folder).record());
        List<UUID> saved = new ArrayList<>();
        for (int opening = 1; opening <= OPENINGS; opening++) {
            try (Library library = Library.open(folder, "Maja", Clock.systemUTC())) {
                for (int change = 1; change <= CHANGES; change++) {
                    Note note = Samples.note(release);
                    library.apply(Change.of("Note", List.of(Edit.add(release.id(), note)))).join();
                    saved.add(note.id());
                    assertThat(inACopyOf(folder)).as("opening %d, change %d", opening, change).containsAll(saved);
                }
            }
        }
    }

    private List<UUID> inACopyOf(Path folder) throws IOException {
        Path copy = temporary.resolve("copy.mv.db");
        Files.copy(new LibraryFolder(folder).database(), copy);
        try (Database database = Database.openReadOnly(copy, null)) {
            return database.writer().createQuery("SELECT id FROM mark").mapTo(UUID.class).list();
        } finally {
            Files.delete(copy);
        }
    }
}
