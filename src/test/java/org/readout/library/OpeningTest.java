package org.readout.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.h2.engine.Constants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Holdings;
import org.readout.model.ReadoutException;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class OpeningTest {

    @TempDir
    Path temporary;

    private Path folder;
    private Path database;
    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    @BeforeEach
    void make() {
        folder = temporary.resolve("desk.readout");
        database = folder.resolve("library.mv.db");
        try (Library library = Library.openOrCreate(folder, "Maja", Clock.systemUTC())) {
            Samples.add(library, release);
        }
    }

    private Library open() {
        return Library.open(folder, "Maja", Clock.systemUTC());
    }

    /** Refused in one line that holds these words; the database is then byte for byte as it was. */
    private void assertRefused(String... words) throws IOException {
        byte[] before = Files.readAllBytes(database);
        assertThatThrownBy(this::open)
                .isInstanceOf(ReadoutException.class)
                .hasMessageContainingAll(words)
                .message()
                .doesNotContain("\n")
                .doesNotContain("Exception");
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }

    private void overwrite(long from, byte[] bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(from);
            file.write(bytes);
        }
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void everyFileIsItsOwnersAlone() throws IOException {
        try (Library library = open(); Stream<Path> files = Files.list(library.folder())) {
            for (Path file : files.toList()) {
                assertThat(Files.getPosixFilePermissions(file))
                        .as(file.toString())
                        .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            }
        }
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
    }

    @Test
    void theSameProcessIsRefusedTooAndByAnyPath() {
        try (Library library = open()) {
            assertThat(library.folder()).isAbsolute();
            assertThatThrownBy(() -> Library.open(folder.resolve("../desk.readout"), "Jun", Clock.systemUTC()))
                    .hasMessageContaining("already open by Maja");
        }
        open().close();
    }

    @Test
    void aMissingFolderOrAnEmptyOneIsNoLibrary() throws IOException {
        Path missing = temporary.resolve("nowhere");
        assertThatThrownBy(() -> Library.open(missing, "Maja", Clock.systemUTC()))
                .hasMessageContaining("There is no library at " + missing);
        assertThat(missing).doesNotExist();
        Files.createDirectory(missing);
        assertThatThrownBy(() -> Library.open(missing, "Maja", Clock.systemUTC()))
                .hasMessageContaining("holds no library");
    }

    @Test
    void aLibraryIsNotMadeAmongOtherFiles() throws IOException {
        Path papers = Files.createDirectory(temporary.resolve("papers"));
        Files.writeString(papers.resolve("budget.txt"), "1 + 1");
        assertThatThrownBy(() -> Library.openOrCreate(papers, "Maja", Clock.systemUTC()))
                .hasMessageContaining("holds other files");
        assertThatThrownBy(() -> Library.openOrCreate(papers.resolve("budget.txt"), "Maja", Clock.systemUTC()))
                .hasMessageContaining("is a file");
        try (Stream<Path> files = Files.list(papers)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        assertThatThrownBy(() -> Library.openOrCreate(Path.of("/proc/desk.readout"), "Maja", Clock.systemUTC()))
                .hasMessageContaining("cannot be made");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLibraryInAReadOnlyFolderIsRefused() throws IOException {
        Files.delete(folder.resolve("library.lock"));
        Files.setPosixFilePermissions(folder, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
        try {
            assumeFalse(Files.isWritable(folder), "Run as root, for whom no folder is read-only");
            assertRefused("cannot be written", folder.toString());
        } finally {
            Files.setPosixFilePermissions(folder, Set.of(PosixFilePermission.values()));
        }
    }

    @Test
    void aLockThatCannotBeWrittenIsRefused() throws IOException {
        // What a read-only drive does, for those too whom permissions do not bind.
        Files.delete(folder.resolve("library.lock"));
        Files.createDirectory(folder.resolve("library.lock"));
        assertRefused("cannot be written", folder.toString());
    }

    @Test
    void aFileCutShortIsRefusedAndLeftAsItIs() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertRefused(database.toString(), "is damaged", "Put a good copy");
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.setLength(0);
        }
        assertRefused(database.toString(), "is damaged", "empty");
    }

    @Test
    void noiseInPlaceOfTheHeadersIsRefusedAndLeftAsItIs() throws IOException {
        overwrite(0, noise(8192));
        assertRefused(database.toString(), "is damaged", "Put a good copy");
    }

    @Test
    void noiseInPlaceOfEverythingElseIsRefusedAndLeftAsItIs() throws IOException {
        overwrite(8192, noise((int) Files.size(database) - 8192));
        assertRefused(database.toString(), "is damaged");
        Files.delete(folder.resolve("library.json"));
        assertRefused(database.toString(), "is damaged");
    }

    @Test
    void anotherFileInItsPlaceIsRefused() throws IOException {
        Files.writeString(database, "Dear colleagues, ".repeat(5000));
        Files.delete(folder.resolve("library.json"));
        assertRefused(database.toString(), "is damaged");
    }

    @Test
    void aTextThatIsNotWhatWasTakenInIsNeverShown() throws IOException {
        // As after a crash, when nothing says how the file was left.
        Files.delete(folder.resolve("library.json"));
        byte[] bytes = Files.readAllBytes(database);
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        int changed = 0;
        for (int at = file.indexOf("Most popular"); at >= 0; at = file.indexOf("Most popular", at + 1)) {
            bytes[at] = 'L';
            changed++;
        }
        assertThat(changed).as("copies of the text in the file").isPositive();
        Files.write(database, bytes);
        try (Library library = open()) {
            assertThatThrownBy(() -> library.annotated(List.of(release.id())).join())
                    .hasMessageContaining("is damaged")
                    .hasMessageContaining("Hotline agreed");
        }
    }

    @Test
    void aNewerLibraryIsRefusedAndLeftAsItIs() throws IOException, SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("library");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE \"flyway_schema_history\" SET \"version\" = '999'");
        }
        LibraryRecord.ours(null).write(new LibraryFolder(folder));
        assertThatThrownBy(this::open).hasMessageContaining("newer Readout");
        new LibraryRecord(1, 999, Constants.VERSION, null, null, null, null).write(new LibraryFolder(folder));
        assertRefused("newer Readout", folder.toString());
        new LibraryRecord(2, 1, Constants.VERSION, null, null, null, null).write(new LibraryFolder(folder));
        assertRefused("newer Readout", folder.toString());
        new LibraryRecord(1, 1, "2.10.1", null, null, null, null).write(new LibraryFolder(folder));
        assertRefused("newer Readout", folder.toString());
    }

    @Test
    void aLibraryOfTheEngineUsedBeforeOpensIfItWasClosedInOrder() throws IOException {
        LibraryFolder library = new LibraryFolder(folder);
        LibraryRecord left = new LibraryRecord(1, Schema.NEWEST, "2.5.252", null, null, null, null);
        left.write(library);
        assertRefused("not closed in order", "readout restore");
        left.closed(library.database()).write(library);
        open().close();
        assertThat(Objects.requireNonNull(LibraryRecord.read(library)).h2()).isEqualTo(Constants.VERSION);
    }

    @Test
    void aLibraryOpensWithoutItsRecordAndWritesItAgain() throws IOException {
        Files.delete(folder.resolve("library.json"));
        try (Library library = open()) {
            assertThat(library.summaries().join()).hasSize(1);
        }
        assertThat(LibraryRecord.read(new LibraryFolder(folder)))
                .isEqualTo(LibraryRecord.ours(null).withHoldings(new Holdings(1, 4, 0)).closed(database));
    }
}
