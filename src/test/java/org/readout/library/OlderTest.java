package org.readout.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

/** What an older Readout left behind is opened by this one. */
class OlderTest {

    @TempDir
    Path temporary;

    private Path old;

    @BeforeEach
    void make() throws IOException {
        old = temporary.resolve("old.readout");
        OldLibrary.make(old);
    }

    private void assertOpens(Path folder) {
        try (Library library = Library.open(folder, "Jun", Clock.systemUTC())) {
            AnnotatedRelease ferry = library.annotated(library.summaries().join().stream().map(entry -> entry.id()).toList())
                    .join()
                    .getFirst();
            assertThat(ferry.release().publication().title()).isEqualTo("Ferry talks resumed");
            assertThat(ferry.marks()).singleElement().extracting(Mark::review).isEqualTo(Review.ACCEPTED);
            assertThat(library.safekeeping().check().join().wrong()).isEmpty();
            library.safekeeping().backUp().join();
        }
    }

    @Test
    void aLibraryOfTheFirstSchemaIsCheckedAsItIsAndOpens() throws IOException {
        byte[] before = Files.readAllBytes(old.resolve("library.mv.db"));
        assertThat(Library.check(old, "Jun", null).schema()).isEqualTo(1);
        assertThat(Files.readAllBytes(old.resolve("library.mv.db"))).isEqualTo(before);
        assertOpens(old);
        assertThat(Library.check(old, "Jun", null).schema()).isEqualTo(Schema.NEWEST);
    }

    @Test
    void anExportOfTheFirstSchemaIsRestored() throws IOException {
        Path export = temporary.resolve("old.json");
        try (Database database = Database.openReadOnly(old.resolve("library.mv.db"), null);
                OutputStream out = Files.newOutputStream(export)) {
            new ExportWriter(database.writer()).write(out, Instant.EPOCH);
        }
        Path again = temporary.resolve("again.readout");
        assertThat(Library.restore(export, again, "Jun", null, false).schema()).isEqualTo(Schema.NEWEST);
        assertOpens(again);
    }
}
