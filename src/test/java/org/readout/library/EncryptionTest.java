package org.readout.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.LockedException;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EncryptionTest {

    private static final Passphrase FIRST = Passphrase.of("seven herons at dawn");
    private static final Passphrase SECOND = Passphrase.of("안개 낀 다리 위에서");
    private static final List<String> WORDS = List.of("Nagaoka", "hotline", "Bridges", "Vice Minister", "Maja");

    @TempDir
    Path temporary;

    private Path folder;
    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    @BeforeEach
    void name() {
        folder = temporary.resolve("desk.readout");
    }

    private void make(@Nullable Passphrase passphrase) {
        try (Library library = Library.openOrCreate(folder, "Maja", passphrase, Clock.systemUTC())) {
            Samples.add(library, release);
        }
    }

    private void assertHolds(@Nullable Passphrase passphrase) {
        try (Library library = Library.open(folder, "Maja", passphrase, Clock.systemUTC())) {
            assertThat(library.annotated(List.of(release.id())).join().getFirst().release().text()).isEqualTo(Samples.TEXT);
        }
    }

    /** Every file of the folder searched for words of the release, in the two forms a program would write them in. */
    private List<String> told() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> WORDS.stream()
                            .filter(word -> holds(file, word, StandardCharsets.UTF_8)
                                    || holds(file, word, StandardCharsets.UTF_16LE)
                                    || holds(file, word, StandardCharsets.UTF_16BE))
                            .map(word -> file.getFileName() + ": " + word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word, Charset charset) {
        try {
            // One byte to a character, so that bytes can be searched as characters are.
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLibraryMadeWithAPassphraseSaysNothingWithoutIt() throws IOException {
        make(FIRST);

        assertThat(told()).isEmpty();
        assertThat(Library.isEncrypted(folder)).isTrue();
        assertHolds(FIRST);
        assertThat(told()).isEmpty();
    }

    @Test
    void withoutItsPassphraseOrWithAnotherItStaysClosed() {
        make(FIRST);

        assertThatThrownBy(() -> assertHolds(null)).isInstanceOf(LockedException.class).hasMessageContaining("is locked");
        assertThatThrownBy(() -> assertHolds(SECOND)).isInstanceOf(LockedException.class).hasMessageContaining("not the passphrase");
        assertHolds(FIRST);
    }

    @Test
    void theSameWordsTypedInAnotherFormOpenIt() {
        make(Passphrase.of("d\u00E9j\u00E0 vu encore"));

        assertHolds(Passphrase.of(" de\u0301ja\u0300 vu encore "));
    }

    @Test
    void anOpenLibraryIsGivenAPassphraseLater() throws IOException {
        make(null);
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups").resolve("old.zip"), "Nagaoka");
        assertThat(told()).isNotEmpty();

        Library.changePassphrase(folder, "Maja", null, FIRST);

        assertThat(told()).isEmpty();
        assertHolds(FIRST);
        assertThatThrownBy(() -> assertHolds(null)).isInstanceOf(LockedException.class);
    }

    @Test
    void anotherPassphraseTakesThePlaceOfTheFirstAndLeavesTheDatabaseAsItIs() throws IOException {
        make(FIRST);
        byte[] before = Files.readAllBytes(folder.resolve("library.mv.db"));

        Library.changePassphrase(folder, "Maja", FIRST, SECOND);

        assertThat(Files.readAllBytes(folder.resolve("library.mv.db"))).isEqualTo(before);
        assertThatThrownBy(() -> assertHolds(FIRST)).isInstanceOf(LockedException.class);
        assertHolds(SECOND);
    }

    @Test
    void thePassphraseIsTakenAwayAgain() {
        make(FIRST);

        Library.changePassphrase(folder, "Maja", FIRST, null);

        assertThat(Library.isEncrypted(folder)).isFalse();
        assertHolds(null);
        assertThatThrownBy(() -> assertHolds(FIRST)).isInstanceOf(ReadoutException.class).hasMessageContaining("no passphrase");
    }

    @Test
    void aWrongOrWeakPassphraseChangesNothing() throws IOException {
        make(FIRST);
        byte[] before = Files.readAllBytes(folder.resolve("library.json"));

        assertThatThrownBy(() -> Library.changePassphrase(folder, "Maja", SECOND, FIRST)).isInstanceOf(LockedException.class);
        assertThatThrownBy(() -> Library.changePassphrase(folder, "Maja", FIRST, Passphrase.of("heron")))
                .isInstanceOf(ReadoutException.class)
                .hasMessageContaining("too short");
        assertThat(Files.readAllBytes(folder.resolve("library.json"))).isEqualTo(before);
        assertHolds(FIRST);
    }

    @Test
    void anOpenLibraryIsNotRewritten() {
        make(null);

        try (Library library = Library.open(folder, "Maja", Clock.systemUTC())) {
            assertThatThrownBy(() -> Library.changePassphrase(folder, "Jun", null, FIRST))
                    .isInstanceOf(ReadoutException.class)
                    .hasMessageContaining("already open by Maja");
            assertThat(library.summaries().join()).hasSize(1);
        }
    }

    /** Killed between its steps, the change has not happened, and nothing decrypted lies about. */
    @Test
    void halfAChangeIsNone() throws IOException {
        make(null);
        LibraryFolder place = new LibraryFolder(folder);
        LibraryRecord.ours(WrappedKey.wrap(DataKey.random(), FIRST)).write(place);
        Files.writeString(place.nextDatabase(), "Nagaoka");

        assertHolds(null);

        assertThat(place.nextDatabase()).doesNotExist();
    }

    @Test
    void anEncryptedLibraryWithoutItsKeySaysWhatToDo() throws IOException {
        make(FIRST);
        Files.delete(folder.resolve("library.json"));

        assertThatThrownBy(() -> assertHolds(FIRST)).isInstanceOf(ReadoutException.class)
                .hasMessageContaining("Put that file back from a backup");
    }

    @Test
    void damageInAnEncryptedLibraryIsFound() throws IOException {
        make(FIRST);
        Path database = folder.resolve("library.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(database, bytes);

        assertThatThrownBy(() -> assertHolds(FIRST)).isInstanceOf(ReadoutException.class).hasMessageContaining("damaged");
        assertThat(Files.readAllBytes(database)).isEqualTo(bytes);
    }
}
