package org.readout.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.jobs.ImportReport.Item;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReleaseSummary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class LibrarySessionTest {

    @TempDir
    Path temporary;

    private Path inbox;
    private LibrarySession session;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(temporary.resolve("inbox"));
        session = LibrarySession.openOrCreate(temporary.resolve("desk.readout"), "Maja");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Path write(String name, String text) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ImportReport take(Path... files) {
        List<Item> told = Collections.synchronizedList(new ArrayList<>());
        ImportReport report = session.importFiles(List.of(files), told::add).join();
        assertThat(told).isEqualTo(report.items());
        return report;
    }

    private List<String> titles() {
        return session.shelf().join().stream().map(summary -> summary.title()).toList();
    }

    @Test
    void aFolderIsTakenInWithItsManifestAndEveryFileIsAccountedFor() throws IOException {
        write("b.txt", "The ferry to the northern island will sail twice a day.\n");
        write("copy.txt", "The ferry to the northern island will sail twice a day.\n");
        write("empty.txt", "");
        write("deep/c.txt", "The two harbours opened a common office.\n");
        write("notice.text", "The lighthouse was painted.\n");
        write("picture.png", "not a text");
        write(".hidden.txt", "hidden");
        write(".git/d.txt", "hidden");
        write("manifest.json", """
                [{"file": "b.txt", "title": "Ferry", "publisher": "Ministry of Ports", "published": "2031-02-01"},
                 {"file": "notice.text", "title": "Lighthouse", "published": "2031-05-01", "language": "en"},
                 {"file": "gone.txt", "title": "Gone"}, {"file": "../out.txt"}]
                """);
        Files.writeString(temporary.resolve("out.txt"), "outside");
        ImportReport report = take(inbox);

        assertThat(report.items())
                .extracting(item -> inbox.relativize(item.file()).toString(), Item::outcome)
                .containsExactlyInAnyOrder(
                        tuple("b.txt", Outcome.NEW),
                        tuple("notice.text", Outcome.NEW),
                        tuple("gone.txt", Outcome.FAILED),
                        tuple("manifest.json", Outcome.FAILED),
                        tuple("copy.txt", Outcome.DUPLICATE),
                        tuple("empty.txt", Outcome.FAILED),
                        tuple("deep/c.txt", Outcome.NEW));
        assertThat(report.items())
                .filteredOn(item -> item.outcome() == Outcome.FAILED)
                .allSatisfy(item -> assertThat(item.line()).contains(item.file().getFileName().toString()));
        assertThat(report.items())
                .filteredOn(item -> item.file().endsWith("gone.txt"))
                .allSatisfy(item -> assertThat(item.line()).contains("named in manifest.json but is not there"));
        assertThat(titles()).startsWith("Lighthouse", "Ferry").hasSize(3);
        ReleaseSummary ferry = session.shelf().join().get(1);
        assertThat(ferry.publisher()).isEqualTo("Ministry of Ports");
        assertThat(ferry.published()).isEqualTo(LocalDate.of(2031, 2, 1));
    }

    @Test
    void aBrokenManifestIsToldAndTheFilesAreTakenInWithoutIt() throws IOException {
        write("a.txt", "The bridge was opened.\n");
        write("manifest.json", "[{\"file\": ");
        ImportReport report = take(inbox);
        assertThat(report.count(Outcome.NEW)).isEqualTo(1);
        assertThat(report.count(Outcome.FAILED)).isEqualTo(1);
    }

    @Test
    void whatIsTakenInAgainIsADuplicateOfTheSameRelease() throws IOException {
        Path file = write("a.txt", "The bridge was opened.\r\nAll were there. \uD83C\uDF89\r\n");
        Item first = take(file).items().getFirst();
        Item second = take(file).items().getFirst();
        assertThat(second.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(second.release()).isEqualTo(first.release());
        Path otherLineEnds = write("unix.txt", "The bridge was opened.\nAll were there. \uD83C\uDF89\n");
        assertThat(take(otherLineEnds).items().getFirst().outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(session.shelf().join()).hasSize(1);
    }

    @Test
    void whatIsNotThereOrHoldsNothingFailsAlone() throws IOException {
        Path good = write("good.txt", "The bridge was opened.\n");
        Path hollow = Files.createDirectory(temporary.resolve("hollow"));
        ImportReport report = take(temporary.resolve("missing.txt"), hollow, good);
        assertThat(report.items()).extracting(Item::outcome)
                .containsExactly(Outcome.FAILED, Outcome.FAILED, Outcome.NEW);
        assertThat(report.items().get(0).line()).contains("missing.txt is not there");
        assertThat(report.items().get(1).line()).contains("hollow holds no file that Readout reads");
    }

    @Test
    void theOriginalComesOutAsItWentIn() throws IOException {
        byte[] bytes = "\uFEFFThe bridge was opened.\r\n".getBytes(StandardCharsets.UTF_16LE);
        Path file = Files.write(inbox.resolve("utf16.txt"), bytes);
        Item item = take(file).items().getFirst();
        assertThat(item.line()).isEmpty();
        AnnotatedRelease release = session.releases().join().getFirst();
        Path out = temporary.resolve("out.txt");
        session.saveOriginal(release.release().id(), out).join();
        assertThat(Files.readAllBytes(out)).isEqualTo(bytes);
        assertThatThrownBy(() -> session.saveOriginal(release.release().id(), temporary.resolve("no/out.txt")).join())
                .hasMessageContaining("cannot be written");
    }

    @Test
    void suggestionsOfThisExtractorAreNotMadeAgain() throws IOException {
        write("a.txt", "Foreign Minister Anna Lind met Foreign Minister Jun Mori in Tokyo on March 3, 2031.\n");
        take(inbox);
        List<AnnotatedRelease> before = session.releases().join();
        assertThat(session.suggestAgain().join()).isZero();
        assertThat(session.releases().join()).isEqualTo(before);
    }

    @Test
    void aClosedLibrarySaysSo() {
        session.close();
        assertThatThrownBy(() -> session.shelf().join()).hasMessageContaining("has been closed");
        assertThatThrownBy(() -> take(inbox)).hasMessageContaining("has been closed");
    }
}
