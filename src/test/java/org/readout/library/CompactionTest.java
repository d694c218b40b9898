package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Backup;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Holdings;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A file that is mostly dead is written anew: what it holds stays, its room goes, and what fails changes nothing. */
class CompactionTest {

    private static final int RELEASES = 12;
    private static final int NOTES = 25;

    @TempDir
    Path temporary;

    private LibraryFolder place;
    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    @BeforeEach
    void ofAnySize() throws IOException {
        place = new LibraryFolder(temporary.toRealPath().resolve("desk.readout"));
        System.setProperty(Compaction.FROM_PROPERTY, "1");
    }

    @AfterEach
    void asEver() {
        System.clearProperty(Compaction.FROM_PROPERTY);
    }

    private Library open(@Nullable Passphrase passphrase) {
        return Library.openOrCreate(place.path(), "Maja", passphrase, Clock.systemUTC());
    }

    private void note(Library library) {
        library.apply(Change.of("Note", List.of(Edit.add(release.id(), Samples.note(release))))).join();
    }

    /** Each release and each note written by itself, as an officer does. */
    private Library bloated(@Nullable Passphrase passphrase) {
        Library library = open(passphrase);
        Samples.add(library, release);
        for (int i = 1; i < RELEASES; i++) {
            Samples.add(library, Samples.release("talks.txt", "Talks of day " + i + ".\n" + Samples.TEXT));
        }
        for (int i = 0; i < NOTES; i++) {
            note(library);
        }
        library.search().caughtUp().join();
        return library;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLibraryThatGrewBecomesSmallAndHoldsTheSame(boolean encrypted) throws IOException {
        Passphrase passphrase = encrypted ? Passphrase.of("seven herons at dawn") : null;
        Path copy = temporary.resolve("copy.zip");
        long before;
        try (Library library = bloated(passphrase)) {
            library.safekeeping().backUpTo(copy).join();
            before = Files.size(place.database());
            library.compact();
            assertThat(Files.size(place.database())).isLessThan(before / 4);
        }
        assertThat(Files.size(place.database())).isLessThan(before / 4);
        assertThat(place.nextDatabase()).doesNotExist();
        assertThat(place.encrypted()).isEqualTo(encrypted);
        Objects.requireNonNull(LibraryRecord.read(place)).requireWhole(place);
        assertThat(Library.check(place.path(), "Maja", passphrase).wrong()).isEmpty();
        Library.restore(copy, temporary.resolve("before"), "Maja", passphrase, false);
        assertThat(Dump.of(place.path(), passphrase)).isEqualTo(Dump.of(temporary.resolve("before"), passphrase));
        try (Library library = open(passphrase)) {
            library.search().caughtUp().join();
            assertThat(library.search().all("talks", words -> List.of()).join().releases()).hasSize(RELEASES - 1);
            note(library);
        }
    }

    @Test
    void copiesAreMadeOfItAndChangesWrittenAfterwards() throws IOException {
        Backup backup;
        try (Library library = bloated(null)) {
            library.compact();
            note(library);
            backup = library.safekeeping().backUp().join();
            library.safekeeping().export().join();
            assertThat(library.safekeeping().due()).isFalse();
        }
        assertThat(backup.holdings()).isEqualTo(new Holdings(RELEASES, 4L * RELEASES + NOTES + 1, NOTES + 1));
        Map<String, List<String>> rows = Dump.of(place.path(), null);
        for (Path copy : List.of(backup.file(), place.export())) {
            Path restored = temporary.resolve("restored-" + copy.getFileName());
            Library.restore(copy, restored, "Maja", null, false);
            assertThat(Dump.of(restored, null)).isEqualTo(rows);
        }
    }

    @Test
    void whatIsSmallOrMostlyAliveOrWasOnlyReadIsLeft() throws IOException {
        System.clearProperty(Compaction.FROM_PROPERTY);
        try (Library library = bloated(null)) {
            Object file = file();
            library.compact();
            assertThat(file()).as("small").isEqualTo(file);
        }
        System.setProperty(Compaction.FROM_PROPERTY, "1");
        Object file = file();
        try (Library library = open(null)) {
            library.compact();
        }
        assertThat(file()).as("only read").isEqualTo(file);
        new Compaction(place, null).run(new Holdings(RELEASES, 4L * RELEASES + NOTES, NOTES));
        try (Database database = Database.open(place.database(), null)) {
            assertThat(Database.alive(database.writer())).isGreaterThan(60);
            assertThat(new Compaction(place, null).isDue(database.writer())).as("alive").isFalse();
        }
    }

    /** What tells one file from another of the same name. */
    private Object file() throws IOException {
        return Files.readAttributes(place.database(), BasicFileAttributes.class).fileKey();
    }

    @Test
    void aFileThatLacksAnythingDoesNotTakeThePlaceOfTheOld() throws IOException {
        try (Library library = open(null)) {
            Samples.add(library, release);
        }
        byte[] before = Files.readAllBytes(place.database());

        assertThatThrownBy(() -> new Compaction(place, null).run(new Holdings(2, 8, 0)))
                .isInstanceOf(ReadoutException.class)
                .hasMessageContaining("was left as it was");

        assertThat(Files.readAllBytes(place.database())).isEqualTo(before);
        assertThat(place.nextDatabase()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE note SET text = text || '.' WHERE mark_id = (SELECT MIN(mark_id) FROM note)",
        "DELETE FROM setting", "DROP INDEX shelf_in_order", "UPDATE original SET bytes = X'00' WHERE _ROWID_ = 1", "ALTER TABLE note ADD more INTEGER"})
    void whateverIsOtherInACopyIsSeen(String change) throws IOException {
        try (Library library = open(null)) {
            library.setTrusted(0.8).join();
            Samples.add(library, release);
            note(library);
        }
        Path copy = temporary.resolve("copy.mv.db");
        Files.copy(place.database(), copy);
        try (MVStore one = readOnly(place.database()); MVStore other = readOnly(copy)) {
            Leaves.requireSame(one, other);
        }
        try (Database database = Database.open(copy, null)) {
            database.writer().execute(change);
        }
        try (MVStore one = readOnly(place.database()); MVStore other = readOnly(copy)) {
            assertThatThrownBy(() -> Leaves.requireSame(one, other)).isInstanceOf(DamagedException.class);
        }
    }

    private static MVStore readOnly(Path file) {
        return new MVStore.Builder().fileName(file.toString()).readOnly().open();
    }
}
