package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.readout.library.Library;

import static org.assertj.core.api.Assertions.assertThat;

class CopyKeeperTest {

    private static final Instant TEN = Instant.parse("2031-03-04T10:00:00Z");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void name() {
        folder = temporary.resolve("Desk.readout");
    }

    /** A clock that is put forward by hand. */
    private static final class Hand extends Clock {

        private Instant now = TEN;

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void aBackupIsMadeEveryHourInWhichSomethingWasWrittenAndAtTheEnd() {
        Hand clock = new Hand();
        try (Library library = Library.openOrCreate(folder, "Maja", clock)) {
            CopyKeeper keeper = new CopyKeeper(library.safekeeping(), clock);
            keeper.look();
            assertThat(keeper.state()).isEqualTo(new CopyState(TEN, null));
            clock.forward(Duration.ofMinutes(30));
            library.setTrusted(0.8).join();
            keeper.look();
            assertThat(library.safekeeping().backups()).as("half an hour later").hasSize(1);
            clock.forward(Duration.ofMinutes(31));
            keeper.look();
            assertThat(library.safekeeping().backups()).as("an hour later").hasSize(2);
            clock.forward(Duration.ofHours(2));
            keeper.look();
            assertThat(library.safekeeping().backups()).as("nothing written since").hasSize(2);
            library.setTrusted(0.7).join();
            keeper.close();
            assertThat(library.safekeeping().backups()).as("written and closed").hasSize(3);
        }
    }

    @Test
    void aBackupThatFailsIsToldAndTriedAgainAnHourLater() throws IOException {
        Hand clock = new Hand();
        try (Library library = Library.openOrCreate(folder, "Maja", clock)) {
            Path inTheWay = Files.createFile(library.folder().resolve("backups"));
            CopyKeeper keeper = new CopyKeeper(library.safekeeping(), clock);
            List<CopyState> told = new ArrayList<>();
            Runnable leave = keeper.listen(told::add);
            keeper.look();
            assertThat(told).singleElement().satisfies(state -> {
                assertThat(state.last()).isNull();
                assertThat(state.trouble()).contains("could not be backed up").doesNotContain("\n");
            });
            Files.delete(inTheWay);
            keeper.look();
            assertThat(told).hasSize(1);
            clock.forward(Duration.ofHours(1));
            keeper.look();
            assertThat(told).last().isEqualTo(new CopyState(TEN.plus(Duration.ofHours(1)), null));
            leave.run();
            keeper.close();
            assertThat(told).hasSize(2);
        }
    }

    @Test
    void aSessionBacksUpWhatWasWrittenWhenItIsClosed() throws IOException {
        Path file = Files.writeString(temporary.resolve("a.txt"), "Ministers met in Geneva.\n\nThey agreed to meet again.\n");
        LibrarySession session = LibrarySession.openOrCreate(folder, "Maja");
        assertThat(session.copies().last()).isNull();
        session.importFiles(List.of(file), item -> { }).join();
        session.close();
        assertThat(session.copies().last()).isNotNull();
        assertThat(session.copies().trouble()).isNull();
        LibrarySession again = LibrarySession.open(folder, "Maja");
        assertThat(again.copies().last()).isEqualTo(session.copies().last());
        again.close();
    }

    private boolean isBackupDue() {
        try (Library library = Library.open(folder, "Maja", Clock.systemUTC())) {
            return library.safekeeping().due();
        }
    }

    @Test
    void aSessionClosedForNowIsBackedUpOnceAnHour() throws IOException {
        Path file = Files.writeString(temporary.resolve("a.txt"), "Ministers met in Geneva.\n\nThey agreed to meet again.\n");
        LibrarySession session = LibrarySession.openOrCreate(folder, "Maja");
        session.importFiles(List.of(file), item -> { }).join();
        session.closeForNow();
        Instant made = session.copies().last();
        assertThat(made).as("there was none").isNotNull();
        LibrarySession again = LibrarySession.open(folder, "Maja");
        again.setTrusted(0.8).join();
        again.closeForNow();
        assertThat(again.copies().last()).as("within the hour").isEqualTo(made);
        assertThat(isBackupDue()).isTrue();
        LibrarySession last = LibrarySession.open(folder, "Maja");
        assertThat(last.trusted().join()).isEqualTo(0.8);
        last.close();
        assertThat(isBackupDue()).as("closed for good").isFalse();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there files of one name cannot be told apart")
    void aSessionWritesALibraryAnewThatIsMostlyDeadBeforeItIsBackedUp() throws IOException {
        LibrarySession session = LibrarySession.openOrCreate(folder, "Maja");
        for (int i = 0; i < 12; i++) {
            Path file = Files.writeString(temporary.resolve(i + ".txt"), "Ministers met in Geneva on day " + i + ".\n");
            session.importFiles(List.of(file), item -> { }).join();
        }
        Object database = database();
        System.setProperty("readout.compact.from", "1");
        try {
            session.close();
        } finally {
            System.clearProperty("readout.compact.from");
        }
        assertThat(database()).isNotEqualTo(database);
        assertThat(session.copies().trouble()).isNull();
        try (Library library = Library.open(folder, "Maja", Clock.systemUTC())) {
            assertThat(library.summaries().join()).hasSize(12);
            assertThat(library.safekeeping().backups()).hasSize(1);
            assertThat(library.safekeeping().due()).isFalse();
        }
    }

    /** What tells one file from another of the same name. */
    private Object database() throws IOException {
        return Files.readAttributes(folder.resolve("library.mv.db"), BasicFileAttributes.class).fileKey();
    }
}
