package org.readout.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.ReadoutException;
import org.readout.model.Ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the officer said across releases outlives the desk, a copy and an export. */
class RulingsTest {

    @TempDir
    Path folder;

    @Test
    void aRulingIsKeptTakenBackAndHoldsAgain() {
        Path file = folder.resolve("Desk.readout");
        Ruling ruling;
        try (Library library = Library.openOrCreate(file, "Ada", Clock.systemUTC())) {
            ruling = Ruling.of(Ruling.Kind.DISMISS, "ordinal: dialogue: 6 / 7", "", "a slip of the caption", library.sign());
            library.rule(ruling).join();
            library.withdraw(ruling.id(), true).join();
            assertThat(library.rulings().join()).singleElement().satisfies(kept -> {
                assertThat(kept.withdrawn()).isTrue();
                assertThat(kept.words()).isEqualTo("a slip of the caption");
                assertThat(kept.officer()).isEqualTo("Ada");
            });
            library.withdraw(ruling.id(), false).join();
        }
        try (Library library = Library.open(file, "Bo", Clock.systemUTC())) {
            assertThat(library.rulings().join()).extracting(Ruling::id, Ruling::withdrawn)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(ruling.id(), false));
        }
    }

    @Test
    void anExportCarriesRulings() {
        Path file = folder.resolve("Desk.readout");
        Path export = folder.resolve("everything.json");
        try (Library library = Library.openOrCreate(file, "Ada", Clock.systemUTC())) {
            library.rule(Ruling.of(Ruling.Kind.NAME, "PERSON kenta hayashi", "", "Minister Hayashi", library.sign())).join();
            library.safekeeping().exportTo(export).join();
        }
        Path again = folder.resolve("Again.readout");
        Library.restore(export, again, "Bo", null, false);
        try (Library library = Library.open(again, "Bo", Clock.systemUTC())) {
            List<Ruling> kept = library.rulings().join();
            assertThat(kept).extracting(Ruling::words).containsExactly("Minister Hayashi");
        }
    }

    @Test
    void whatIsNotThereCannotBeTakenBack() {
        try (Library library = Library.openOrCreate(folder.resolve("Desk.readout"), "Ada", Clock.systemUTC())) {
            assertThatThrownBy(() -> library.withdraw(new java.util.UUID(0, 1), true).join())
                    .hasCauseInstanceOf(ReadoutException.class);
        }
    }
}
