package org.readout.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Backup;
import org.readout.model.Change;
import org.readout.model.Checkup;
import org.readout.model.Edit;
import org.readout.model.Holdings;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BackupTest {

    private static final Instant TEN = Instant.parse("2031-03-04T10:00:00Z");

    @TempDir
    Path temporary;

    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    private Library open(Instant now) {
        return Library.openOrCreate(temporary.resolve("desk.readout"), "Maja", Clock.fixed(now, ZoneOffset.UTC));
    }

    private void note(Library library) {
        library.apply(Change.of("Note", List.of(Edit.add(release.id(), Samples.note(release))))).join();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(temporary.resolve("desk.readout/backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupIsDueFromAWriteUntilACopyIsGood() {
        try (Library library = open(TEN)) {
            assertThat(library.safekeeping().due()).as("no backup yet").isTrue();
            Samples.add(library, release);
            library.safekeeping().backUp().join();
            assertThat(library.safekeeping().due()).isFalse();
            note(library);
            assertThat(library.safekeeping().due()).isTrue();
        }
        try (Library library = open(TEN)) {
            assertThat(library.safekeeping().due()).as("not forgotten when closed").isTrue();
            library.safekeeping().backUp().join();
        }
        try (Library library = open(TEN)) {
            assertThat(library.safekeeping().due()).isFalse();
        }
    }

    @Test
    void aBackupHoldsWhatTheLibraryHeldWhileOthersGoOnWriting() throws IOException {
        List<CompletableFuture<Void>> notes = new ArrayList<>();
        Backup backup;
        try (Library library = open(TEN)) {
            Samples.add(library, release);
            note(library);
            CompletableFuture<Backup> made = library.safekeeping().backUp();
            for (int i = 0; i < 50; i++) {
                notes.add(library.apply(Change.of("Note", List.of(Edit.add(release.id(), Samples.note(release))))));
            }
            backup = made.join();
            notes.forEach(CompletableFuture::join);
        }
        assertThat(files()).containsExactly("2031-03-04T100000Z.zip");
        LibraryRecord record = new BackupZip(backup.file()).record();
        assertThat(record.holdings()).isEqualTo(backup.holdings());
        Path database = temporary.resolve("copy.mv.db");
        new BackupZip(backup.file()).unpack(database);
        try (Database copy = Database.openReadOnly(database, null)) {
            Checkup found = new Inspection(copy.writer()).all();
            assertThat(found.wrong()).isEmpty();
            assertThat(found.holdings().releases()).isEqualTo(1);
            assertThat(found.holdings().changes()).isBetween(1L, 51L);
            assertThat(found.texts()).isEqualTo(1);
            assertThat(found.originals()).isEqualTo(1);
            assertThat(found.quotes()).isEqualTo(found.holdings().marks()).isGreaterThan(4);
        }
    }

    @Test
    void anEncryptedLibrarysBackupSaysNothingAndOpensWithItsPassphrase() throws IOException {
        Passphrase passphrase = Passphrase.of("seven herons at dawn");
        Path folder = temporary.resolve("desk.readout");
        Backup backup;
        try (Library library = Library.openOrCreate(folder, "Maja", passphrase, Clock.systemUTC())) {
            Samples.add(library, release);
            backup = library.safekeeping().backUp().join();
        }
        Path database = temporary.resolve("copy.mv.db");
        new BackupZip(backup.file()).unpack(database);
        for (Path file : List.of(backup.file(), database)) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("Nagaoka");
        }
        WrappedKey wrapped = Objects.requireNonNull(new BackupZip(backup.file()).record().key());
        try (Database copy = Database.openReadOnly(database, wrapped.unwrap(passphrase))) {
            assertThat(Inspection.count(copy.writer())).isEqualTo(new Holdings(1, 4, 0));
        }
    }

    @Test
    void aBackupThatCannotBeMadeLeavesTheOthersAndTheLibraryAsTheyAre() throws IOException {
        try (Library library = open(TEN)) {
            Samples.add(library, release);
            library.safekeeping().backUp().join();
            // Where the draft would stand, something that cannot be taken away.
            Path draft = Files.createDirectories(library.folder().resolve("backups/next.zip/full"));
            assertThatThrownBy(() -> library.safekeeping().backUp().join())
                    .hasCauseInstanceOf(ReadoutException.class)
                    .hasMessageContaining("could not be backed up");
            note(library);
            assertThat(library.safekeeping().due()).isTrue();
            assertThat(draft).exists();
        }
        assertThat(files()).containsExactly("2031-03-04T100000Z.zip", "next.zip");
    }

    @Test
    void aReleaseThatIsNoLongerItselfIsToldByTheCheckAndNotBackedUp() {
        try (Library library = open(TEN)) {
            Samples.add(library, release);
            assertThat(library.safekeeping().check().join().sound()).isTrue();
        }
        LibraryFolder folder = new LibraryFolder(temporary.resolve("desk.readout"));
        try (Database database = Database.open(folder.database(), null)) {
            database.writer().execute("UPDATE version SET text = REPLACE(text, 'Most popular', 'Less popular')");
            database.writer().execute("UPDATE mark SET begins = begins - 1 WHERE kind = 'event'");
        }
        LibraryRecord.ours(null).write(folder);
        try (Library library = open(TEN)) {
            Checkup found = library.safekeeping().check().join();
            assertThat(found.wrong()).hasSize(2).allMatch(line -> line.contains("Hotline agreed"));
            assertThatThrownBy(() -> library.safekeeping().backUp().join()).hasMessageContaining("was not kept");
            assertThat(library.safekeeping().backups()).isEmpty();
        }
    }

    @Test
    void theOldestAreDropped() throws IOException {
        try (Library library = open(TEN)) {
            Path folder = Files.createDirectories(library.folder().resolve("backups"));
            for (int day = 1; day <= 80; day++) {
                Files.createFile(folder.resolve(TEN.minus(Duration.ofDays(day)).toString().replace(":", "") + ".zip"));
            }
            Files.createFile(folder.resolve("of our own.zip"));
            library.safekeeping().backUp().join();
            assertThat(library.safekeeping().backups()).hasSize(24 + 3);
        }
        assertThat(files()).startsWith("2031-01-19T100000Z.zip").endsWith("2031-03-04T100000Z.zip", "of our own.zip");
    }

    @Test
    void nearInTimeManyAreKeptAndFurtherBackFewer() {
        List<Instant> made = Stream.iterate(TEN, at -> at.minus(Duration.ofMinutes(30))).limit(48 * 200).toList();
        List<Instant> kept = Rotation.kept(made).stream().sorted().toList().reversed();
        assertThat(kept.getFirst()).isEqualTo(TEN);
        assertThat(kept).hasSize(41);
        assertThat(kept.get(23)).isEqualTo(Instant.parse("2031-03-03T11:30:00Z"));
        assertThat(kept.getLast()).isEqualTo(Instant.parse("2031-01-19T23:30:00Z"));
        assertThat(Rotation.kept(Arrays.asList(TEN))).containsExactly(TEN);
        assertThat(Rotation.kept(List.of())).isEmpty();
    }
}
