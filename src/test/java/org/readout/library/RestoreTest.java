package org.readout.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Change;
import org.readout.model.Checkup;
import org.readout.model.Edit;
import org.readout.model.LockedException;
import org.readout.model.Mark;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.SignOff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RestoreTest {

    private static final Passphrase PASSPHRASE = Passphrase.of("seven herons at dawn");

    @TempDir
    Path temporary;

    private Path folder;
    private Path again;
    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    @BeforeEach
    void name() {
        folder = temporary.resolve("desk.readout");
        again = temporary.resolve("again.readout");
    }

    /** A library in which every table holds something, its copies made. */
    private void make(@Nullable Passphrase passphrase) {
        try (Library library = Library.openOrCreate(folder, "Maja", passphrase, Clock.systemUTC())) {
            Samples.add(library, release);
            Samples.add(library, Samples.release("long.txt", "A word said again. ".repeat(20_000) + Samples.TEXT));
            Mark mention = library.annotated(List.of(release.id())).join().getFirst().marks().getFirst();
            library.apply(Change.of("Remove", List.of(Edit.remove(release.id(), mention)))).join();
            library.apply(Change.of("Note", List.of(Edit.add(release.id(), Samples.note(release))))).join();
            library.apply(Change.ofSignOffs("Reviewed", List.of(new SignOff(release.id(), null, library.sign())))).join();
            library.setTrusted(0.75).join();
            library.safekeeping().backUpTo(temporary.resolve("copy.zip")).join();
            library.safekeeping().export().join();
        }
    }

    private void assertEqual(@Nullable Passphrase passphrase) {
        Map<String, List<String>> first = Dump.of(folder, passphrase);
        assertThat(first).containsKeys("release", "original", "mark", "change", "setting");
        assertThat(first.get("change")).hasSize(3);
        assertThat(Dump.of(again, passphrase)).isEqualTo(first);
        // It is not only the same to look at: it takes what comes next.
        try (Library library = Library.open(again, "Jun", passphrase, Clock.systemUTC())) {
            library.apply(Change.of("Note", List.of(Edit.add(release.id(), Samples.note(release))))).join();
            Samples.add(library, Samples.release("new.txt", "Something new.\n" + Samples.TEXT));
            assertThat(library.history(release.id()).join()).hasSize(4);
        }
    }

    @Test
    void aBackupMakesALibraryEqualToTheFirst() {
        make(null);

        Checkup found = Library.restore(temporary.resolve("copy.zip"), again, "Jun", null, false);

        assertThat(found.holdings().releases()).isEqualTo(2);
        assertEqual(null);
    }

    @Test
    void anExportMakesALibraryEqualToTheFirst() throws IOException {
        make(null);
        assertThat(Files.readString(folder.resolve("export.json"))).contains("Hotline agreed");

        Checkup found = Library.restore(folder.resolve("export.json"), again, "Jun", null, false);

        assertThat(found.texts()).isEqualTo(2);
        assertEqual(null);
    }

    @Test
    void anEncryptedLibrarysCopiesAreEncryptedAndMakeOneEqualToIt() throws IOException {
        make(PASSPHRASE);
        for (Path file : List.of(temporary.resolve("copy.zip"), folder.resolve("export.json"))) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("hotline");
            assertThatThrownBy(() -> Library.restore(file, again, "Jun", null, false)).isInstanceOf(LockedException.class);
            assertThatThrownBy(() -> Library.restore(file, again, "Jun", Passphrase.of("eight herons at dawn"), false))
                    .isInstanceOf(LockedException.class);
            assertThat(again).doesNotExist();

            Library.restore(file, again, "Jun", PASSPHRASE, false);

            assertThat(Library.isEncrypted(again)).isTrue();
            assertEqual(PASSPHRASE);
            LibraryFolder.delete(again);
        }
    }

    @Test
    void aLibraryThatIsThereIsReplacedOnlyWhenAskedAndThenKeptAside() throws IOException {
        make(null);
        byte[] before = Files.readAllBytes(folder.resolve("library.mv.db"));
        Path backup = temporary.resolve("copy.zip");

        assertThatThrownBy(() -> Library.restore(backup, folder, "Jun", null, false)).hasMessageContaining("already");
        assertThat(Files.readAllBytes(folder.resolve("library.mv.db"))).isEqualTo(before);

        Library.restore(backup, folder, "Jun", null, true);

        try (var kept = Files.walk(folder.resolve("damaged"))) {
            Path database = kept.filter(file -> file.endsWith("library.mv.db")).findFirst().orElseThrow();
            assertThat(Files.readAllBytes(database)).isEqualTo(before);
        }
        Library.restore(backup, again, "Jun", null, false);
        assertEqual(null);
    }

    @Test
    void whatIsNoCopyOrNotWholeIsRefusedAndNothingIsMade() throws IOException {
        make(PASSPHRASE);
        Path text = Files.writeString(temporary.resolve("notes.txt"), "Dear colleagues");
        Path empty = Files.createFile(temporary.resolve("empty.json"));
        Path short1 = cut(temporary.resolve("copy.zip"), "short.zip");
        Path short2 = cut(folder.resolve("export.json"), "short.json");
        Path turned = Files.copy(folder.resolve("export.json"), temporary.resolve("turned.json"));
        try (RandomAccessFile file = new RandomAccessFile(turned.toFile(), "rw")) {
            long at = file.length() - 1 - new Random(3).nextInt(3000);
            file.seek(at);
            int b = file.read();
            file.seek(at);
            file.write(b ^ 4);
        }
        for (Path file : List.of(text, empty, short1, short2, turned, temporary.resolve("none.zip"))) {
            assertThatThrownBy(() -> Library.restore(file, again, "Jun", PASSPHRASE, false))
                    .isInstanceOf(ReadoutException.class)
                    .isNotInstanceOf(LockedException.class)
                    .hasMessageContaining(file.getFileName().toString())
                    .message().doesNotContain("\n").doesNotContain("Exception");
            assertThat(again).as(file.toString()).doesNotExist();
        }
    }

    private Path cut(Path file, String name) throws IOException {
        Path copy = Files.copy(file, temporary.resolve(name));
        try (RandomAccessFile bytes = new RandomAccessFile(copy.toFile(), "rw")) {
            bytes.setLength(bytes.length() * 2 / 3);
        }
        return copy;
    }

    @Test
    void anExportOfANewerReadoutIsRefusedPolitely() throws IOException {
        make(null);
        String json = Files.readString(folder.resolve("export.json"));
        for (String newer : List.of(
                json.replaceFirst("\"format\" : 1", "\"format\" : 2"),
                json.replaceFirst("\"schema\" : \\d+", "\"schema\" : 999"))) {
            Path file = Files.writeString(temporary.resolve("newer.json"), newer);
            assertThatThrownBy(() -> Library.restore(file, again, "Jun", null, false))
                    .hasMessageContaining("newer Readout")
                    .hasMessageContaining("newer.json");
            assertThat(again).doesNotExist();
        }
    }

    @Test
    void theExportFollowsThePassphrase() {
        make(null);
        Library.changePassphrase(folder, "Maja", null, PASSPHRASE);
        try (Library library = Library.open(folder, "Maja", PASSPHRASE, Clock.systemUTC())) {
            assertThat(library.safekeeping().exportDue()).isTrue();
            library.safekeeping().export().join();
            assertThat(library.safekeeping().exportDue()).isFalse();
        }
        Passphrase next = Passphrase.of("eight herons at dawn");
        Library.changePassphrase(folder, "Maja", PASSPHRASE, next);
        try (Library library = Library.open(folder, "Maja", next, Clock.systemUTC())) {
            assertThat(library.safekeeping().exportDue()).isTrue();
        }
    }
}
