package org.readout.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReadoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that fall into a folder are handed on once each, when whole; and pasted words are taken in like a file. */
class WatchedFolderTest {

    private static final String BODY = "Foreign Minister Anna Lind met Foreign Minister Jun Mori in Tokyo on March 3, 2031.\n";

    @TempDir
    Path temporary;

    private final BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();
    private Path inbox;

    @BeforeEach
    void lay() throws IOException {
        inbox = Files.createDirectory(temporary.resolve("inbox"));
    }

    @Test
    void whatLiesThereAndWhatComesIsHandedOnOnceEach() throws Exception {
        Path early = Files.writeString(inbox.resolve("early.txt"), BODY);
        Files.writeString(inbox.resolve(".hidden.txt"), BODY);
        Files.writeString(inbox.resolve("style.css"), "p {}");
        try (WatchedFolder watched = watch()) {
            assertThat(watched.folder()).isEqualTo(inbox);
            assertThat(next()).containsExactly(early);
            Path late = Files.writeString(Files.createDirectory(inbox.resolve("below")).resolve("late.pdf"), BODY);
            assertThat(next()).containsExactly(late);
            Files.writeString(early, BODY + BODY);
            assertThat(next()).containsExactly(early);
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void aFileThatGrowsIsLeftUntilItIsWhole() throws Exception {
        Path growing = inbox.resolve("growing.txt");
        StringBuilder all = new StringBuilder();
        try (WatchedFolder watched = new WatchedFolder(inbox, Duration.ofSeconds(2), Duration.ofMillis(100), files ->
                taken.add(files))) {
            for (int i = 0; i < 20; i++) {
                Files.writeString(growing, BODY, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                all.append(BODY);
                Thread.sleep(50);
            }
            assertThat(next()).containsExactly(growing);
            assertThat(growing).hasContent(all.toString());
            assertThat(taken).isEmpty();
        }
    }

    @Test
    void aFolderThatComesLaterIsWatchedThen() throws Exception {
        Files.delete(inbox);
        try (WatchedFolder watched = watch()) {
            Files.createDirectory(inbox);
            Path file = Files.writeString(inbox.resolve("a.txt"), BODY);
            assertThat(next()).containsExactly(file);
            assertThat(watched.folder()).exists();
        }
    }

    @Test
    void aLibraryTakesInWhatComesAndSaysSo() throws Exception {
        Path home = temporary.resolve("home");
        Path library = temporary.resolve("Desk.readout");
        BlockingQueue<ImportReport> reports = new LinkedBlockingQueue<>();
        Files.writeString(inbox.resolve("a.txt"), BODY);
        try (LibrarySession session = LibrarySession.openOrCreate(library, "Ada");
                Watching watching = new Watching(session.folder(), home, files -> session.importFiles(files, item -> { }).join())) {
            assertThat(watching.folder()).isEmpty();
            watching.start(reports::add);
            watching.set(inbox);
            ImportReport report = reports.poll(60, TimeUnit.SECONDS);
            assertThat(report).isNotNull();
            assertThat(report.count(ImportReport.Outcome.NEW)).isOne();
            assertThat(session.shelf().join()).hasSize(1);
            Files.writeString(inbox.resolve("again.txt"), BODY);
            ImportReport nothingNew = reports.poll(60, TimeUnit.SECONDS);
            assertThat(nothingNew).isNotNull();
            assertThat(nothingNew.items()).extracting(ImportReport.Item::outcome).containsExactly(ImportReport.Outcome.DUPLICATE);
            assertThatThrownBy(() -> watching.set(library)).isInstanceOf(ReadoutException.class).hasMessageContaining("library itself");
            assertThatThrownBy(() -> watching.set(temporary.resolve("no"))).hasMessageContaining("is not a folder");
        }
        Watching again = new Watching(library.toRealPath(), home, files -> new ImportReport(List.of()));
        assertThat(again.folder()).contains(inbox);
        again.set(null);
        assertThat(again.folder()).isEmpty();
    }

    @Test
    void pastedWordsAreARelease() {
        try (LibrarySession session = LibrarySession.openOrCreate(temporary.resolve("Desk.readout"), "Ada")) {
            LocalDateTime at = LocalDateTime.of(2031, 3, 4, 9, 12);
            assertThat(session.importPasted(new Pasted(BODY, "", at)).join().count(ImportReport.Outcome.NEW)).isOne();
            String html = "<h1>Ministers Meet</h1><p>" + BODY + "<p>They agreed to keep in touch.";
            ImportReport.Item item = session.importPasted(new Pasted(BODY, html, at)).join().items().getFirst();
            AnnotatedRelease release = session.release(Objects.requireNonNull(item.release())).join();
            assertThat(release.release().source()).isEqualTo("Pasted 2031-03-04 09.12.00.html");
            assertThat(release.release().publication().title()).isEqualTo("Ministers Meet");
            assertThat(release.release().version().paragraphs()).hasSize(3);
            assertThat(release.release().publication().retrieved()).isEqualTo(at.toLocalDate());
            Path original = temporary.resolve("original.html");
            session.saveOriginal(release.release().id(), original).join();
            assertThat(original).usingCharset(StandardCharsets.UTF_8).hasContent(html);
        }
    }

    private WatchedFolder watch() {
        return new WatchedFolder(inbox, Duration.ofMillis(60), Duration.ofMillis(60), taken::add);
    }

    private List<Path> next() throws InterruptedException {
        List<Path> files = taken.poll(60, TimeUnit.SECONDS);
        assertThat(files).as("handed on").isNotNull();
        return files;
    }
}
