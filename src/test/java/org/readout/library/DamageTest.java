package org.readout.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Backup;
import org.readout.model.Change;
import org.readout.model.DamagedLibraryException;
import org.readout.model.Edit;
import org.readout.model.Holdings;
import org.readout.model.ReadoutException;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A file whose bytes turned, or that was cut short: noticed, left as it is, and the newest good backup offered. */
class DamageTest {

    @TempDir
    Path temporary;

    private Path folder;
    private Path database;
    private byte[] whole = {};
    private final Random random = new Random(11);
    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    @BeforeEach
    void make() throws IOException {
        folder = temporary.resolve("desk.readout");
        database = folder.resolve("library.mv.db");
        try (Library library = Library.openOrCreate(folder, "Maja", Clock.systemUTC())) {
            Samples.add(library, release);
            library.safekeeping().backUp().join();
            library.apply(Change.of("Note", List.of(Edit.add(release.id(), Samples.note(release))))).join();
        }
        whole = Files.readAllBytes(database);
    }

    private @Nullable DamagedLibraryException open() {
        return catchThrowableOfType(DamagedLibraryException.class,
                () -> Library.open(folder, "Maja", Clock.systemUTC()).close());
    }

    @Test
    void aLargeLibraryIsReadAtOnceYetWrittenToOnlyWhenItIsKnownToBeWhole() throws IOException {
        System.setProperty(Soundness.AT_ONCE_PROPERTY, "1");
        try {
            try (Library library = Library.open(folder, "Maja", Clock.systemUTC())) {
                library.proving().proven().join();
                library.setTrusted(0.7).join();
            }
            whole = Files.readAllBytes(database);
            for (int i = 0; i < 3; i++) {
                // In the text, far from all that H2 itself looks at.
                Files.write(database, whole);
                turnWord();
                try (Library library = Library.open(folder, "Maja", Clock.systemUTC())) {
                    assertThatThrownBy(() -> library.setTrusted(0.6).join()).cause().isInstanceOf(DamagedLibraryException.class);
                    assertThatThrownBy(() -> library.proving().proven().join()).cause()
                            .isInstanceOfSatisfying(DamagedLibraryException.class, damage -> assertThat(damage.offered()).isNotNull());
                }
                // Closing it called it whole no more than opening it did.
                Throwable again = catchThrowable(() -> {
                    try (Library library = Library.open(folder, "Maja", Clock.systemUTC())) {
                        library.proving().proven().join();
                    }
                });
                assertThat(again instanceof CompletionException ? again.getCause() : again)
                        .isInstanceOf(DamagedLibraryException.class);
            }
        } finally {
            System.clearProperty(Soundness.AT_ONCE_PROPERTY);
        }
    }

    /** Turns one byte in the midst of the release's text, as it lies in the file. */
    private void turnWord() throws IOException {
        byte[] words = Samples.TEXT.substring(20, 40).getBytes(StandardCharsets.UTF_8);
        int at = -1;
        for (int i = 0; i + words.length <= whole.length && at < 0; i++) {
            at = Arrays.equals(whole, i, i + words.length, words, 0, words.length) ? i : -1;
        }
        assertThat(at).as("the text in the file").isPositive();
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(at + random.nextInt(words.length));
            file.write('#');
        }
    }

    private void turn(int times) throws IOException {
        Files.write(database, whole);
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            for (int i = 0; i < times; i++) {
                long at = random.nextLong(whole.length);
                file.seek(at);
                file.write(whole[(int) at] ^ (1 + random.nextInt(255)));
            }
        }
    }

    private void cut() throws IOException {
        Files.write(database, whole);
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.setLength(random.nextLong(whole.length));
        }
    }

    private void assertNoticed() throws IOException {
        byte[] damaged = Files.readAllBytes(database);
        DamagedLibraryException told = Objects.requireNonNull(open());
        assertThat(told.line()).contains("is damaged", "readout restore --from ").doesNotContain("\n");
        assertThat(told.offered()).isNotNull();
        Holdings missing = Objects.requireNonNull(told.missing());
        assertThat(missing.changes()).isEqualTo(1);
        assertThat(missing.releases()).isZero();
        assertThat(Files.readAllBytes(database)).isEqualTo(damaged);
    }

    private void damage(int flips, int cuts) throws IOException {
        for (int i = 0; i < flips; i++) {
            turn(1);
            assertNoticed();
        }
        for (int i = 0; i < cuts; i++) {
            cut();
            assertNoticed();
        }
    }

    @Test
    void anyByteThatTurnedAndAnyCutIsNoticedAndABackupOffered() throws IOException {
        damage(8, 4);
    }

    @Test
    @Tag("crash")
    void twoHundredTurnedBytesAndFiftyCutsAreNoticed() throws IOException {
        damage(200, 50);
    }

    @Test
    void theBackupOfferedTakesItsPlaceAndTheDamagedFileIsKept() throws IOException {
        turn(1);
        byte[] damaged = Files.readAllBytes(database);
        Backup offered = Objects.requireNonNull(Objects.requireNonNull(open()).offered());

        Library.restore(offered.file(), folder, "Maja", null, true);

        assertThat(open()).isNull();
        try (var kept = Files.walk(folder.resolve("damaged"))) {
            assertThat(kept.filter(file -> file.endsWith("library.mv.db")).findFirst().map(DamageTest::bytes))
                    .hasValue(damaged);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aBackupThatIsDamagedTooIsPassedOver() throws IOException {
        Path good = new LibraryFolder(folder).backups().resolve("2030-01-01T000000Z.zip");
        Path newest = Backups.list(new LibraryFolder(folder)).getFirst().file();
        Files.copy(newest, good, StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(newest, "not a backup");
        turn(1);
        Backup offered = Objects.requireNonNull(Objects.requireNonNull(open()).offered());
        assertThat(offered.file()).isEqualTo(new LibraryFolder(folder.toRealPath()).backups().resolve(good.getFileName()));
        Files.writeString(good, "nor this");
        DamagedLibraryException alone = Objects.requireNonNull(open());
        assertThat(alone.offered()).isNull();
        assertThat(alone.line()).contains("Put a good copy");
    }

    /** After a crash nothing says how the file was left; then it is refused, or what it shows is told by the check. */
    @Test
    @Tag("crash")
    void damageAfterACrash() throws IOException {
        Map<String, List<String>> rows = Dump.of(folder, null);
        byte[] record = Files.readAllBytes(folder.resolve("library.json"));
        int refused = 0;
        int harmless = 0;
        int told = 0;
        int unseen = 0;
        for (int i = 0; i < 250; i++) {
            if (i < 200) {
                turn(1);
            } else {
                cut();
            }
            Files.write(folder.resolve("library.json"), record);
            LibraryRecord.ours(null).write(new LibraryFolder(folder));
            try {
                boolean sound = Library.check(folder, "Maja", null).sound();
                boolean same = rows.equals(Dump.of(folder, null));
                harmless += same ? 1 : 0;
                told += !same && !sound ? 1 : 0;
                unseen += !same && sound ? 1 : 0;
            } catch (ReadoutException e) {
                refused++;
            }
        }
        System.out.printf("Damage after a crash, of 200 turned bytes and 50 cuts: %d refused, %d told by the check,"
                + " %d in room not used, %d not noticed%n", refused, told, harmless, unseen);
        assertThat(refused + told + harmless + unseen).isEqualTo(250);
    }
}
