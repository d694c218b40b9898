package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.jobs.LibrarySession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Import, brief and screenshot on a real library. */
class LibraryCommandsTest {

    private static final String BODY = """
            Ministers Meet in Geneva

            Foreign Minister Ada Smith and Foreign Minister Bo Lind agreed on October 4 to continue close communication.
            """;

    @TempDir
    Path folder;

    private Path file;
    private Path library;

    @BeforeEach
    void lay() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), BODY);
        library = folder.resolve("Desk.readout");
    }

    @Test
    void importSaysOfEachFileHowItFared() throws IOException {
        Path empty = Files.createFile(folder.resolve("b.txt"));
        Shell.Answer answer = Shell.run("import", "--library", library, file, empty);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out().lines()).containsExactly(
                "new        " + file, "failed     " + empty, "1 new, 0 duplicate, 0 updated, 1 failed");
        assertThat(answer.errors()).singleElement().asString().contains("b.txt").contains("empty");
        Shell.Answer again = Shell.run("import", "--library", library, file);
        assertThat(again.code()).isZero();
        assertThat(again.out()).startsWith("duplicate  " + file);
    }

    @Test
    void aFolderWithAManifestIsTakenInAndAMissingFileIsTold() throws IOException {
        Path releases = Files.createDirectory(folder.resolve("releases"));
        Files.writeString(releases.resolve("c.txt"), BODY);
        Files.writeString(releases.resolve("manifest.json"), "[{\"file\":\"c.txt\"},{\"file\":\"gone.txt\"}]");
        Shell.Answer answer = Shell.run("import", "--library", library, releases);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).singleElement().asString().contains("gone.txt").contains("manifest.json");
        assertThat(answer.out()).contains("1 new, 0 duplicate, 0 updated, 1 failed");
    }

    @Test
    void whatLiesInAnArchiveIsToldPieceByPieceAndItsOriginalComesOut() throws IOException {
        byte[] page = ("<html><h1>Ministers Meet</h1><p>" + BODY + "</p></html>").getBytes(StandardCharsets.UTF_8);
        Path pack = folder.resolve("pack.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            zip.putNextEntry(new ZipEntry("in/page.html"));
            zip.write(page);
            zip.putNextEntry(new ZipEntry("../evil.txt"));
            zip.write(page);
        }
        Shell.Answer answer = Shell.run("import", "--library", library, pack);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out().lines()).containsExactly("new        " + pack + " > in/page.html",
                "failed     " + pack + " > ../evil.txt", "1 new, 0 duplicate, 0 updated, 1 failed");
        assertThat(answer.errors()).singleElement().asString().contains("leads out of the archive");
        Path out = folder.resolve("out.html");
        assertThat(Shell.run("original", "--library", library, "--release", 1, "--out", out).errors()).isEmpty();
        assertThat(out).hasBinaryContent(page);
        Shell.Answer none = Shell.run("original", "--library", library, "--release", 2, "--out", out);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.errors()).singleElement().asString().contains("it holds 1");
    }

    @Test
    void noLibraryIsMadeForFilesThatAreNotThere() {
        Shell.Answer answer = Shell.run("import", "--library", library, folder.resolve("gone.txt"));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.errors()).singleElement().asString().contains("gone.txt");
        assertThat(library).doesNotExist();
    }

    @Test
    void aSearchSaysWhereItStands() throws IOException {
        Files.writeString(file, "\uD83E\uDD1D Ministers Meet in Geneva\n\n"
                + "Foreign Minister Ada Smith and Foreign Minister Bo Lind agreed on October 4 to continue close communication.\n");
        Shell.run("import", "--library", library, file);
        Shell.Answer text = Shell.run("search", "--library", library, "force:agreed", "\"close communication\"");
        assertThat(text.errors()).isEmpty();
        assertThat(text.code()).isZero();
        assertThat(text.out().lines().toList()).hasSize(3).last().isEqualTo("1 release");
        assertThat(text.out()).contains("Ministers Meet in Geneva").contains("\u00B62").contains("close communication");

        JsonNode json = new JsonMapper().readTree(
                Shell.run("search", "--library", library, "--format", "json", "smith").out());
        JsonNode hit = json.path("hits").path(0);
        assertThat(json.path("total").intValue()).isEqualTo(1);
        assertThat(hit.path("paragraph").intValue()).isEqualTo(2);
        int[] points = Files.readString(file).codePoints().toArray();
        int start = hit.path("hits").path(0).path(0).intValue();
        int end = hit.path("hits").path(0).path(1).intValue();
        assertThat(new String(points, start, end - start)).isEqualTo("Smith");
        assertThat(new String(points, hit.path("start").intValue(), hit.path("end").intValue() - hit.path("start").intValue()))
                .isEqualTo(hit.path("snippet").textValue());

        assertThat(Shell.run("search", "--library", library, "zebra")).isEqualTo(new Shell.Answer(0, "0 releases\n", ""));
        Shell.Answer partly = Shell.run("search", "--library", library, "date:soon geneva");
        assertThat(partly.code()).isEqualTo(1);
        assertThat(partly.errors()).singleElement().asString().contains("date:soon");
        assertThat(partly.out()).contains("1 release");
        assertThat(Shell.run("search", "--library", library, " ").code()).isEqualTo(2);
        assertThat(Shell.run("search", "--library", folder.resolve("none"), "geneva").code()).isEqualTo(2);
    }

    @Test
    void aBriefIsWrittenWholeAndAnOlderOneReplaced() throws IOException {
        Shell.run("import", "--library", library, file);
        Path brief = Files.writeString(folder.resolve("brief.html"), "old");
        Shell.Answer accepted = Shell.run("brief", "--library", library, "--out", brief);
        assertThat(accepted.errors()).isEmpty();
        assertThat(accepted.code()).isZero();
        assertThat(accepted.out()).contains("0 commitments");
        Shell.Answer all = Shell.run("brief", "--library", library, "--out", brief, "--review", "all", "--force", "agreed");
        assertThat(all.out()).contains("1 commitment");
        assertThat(Files.readString(brief)).contains("<html").contains("continue close communication").endsWith("\n");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.txt", "brief.html", "Desk.readout");
    }

    @Test
    void aTemplateIsAskedForByNameAndAnIssuedBriefComesOutAgain() throws IOException {
        Shell.run("import", "--library", library, file);
        Path brief = folder.resolve("brief.md");
        Shell.Answer saved = Shell.run("brief", "--library", library, "--out", brief, "--review", "all", "--title", "Morning brief",
                "--for", "The Minister", "--sections", "table,sources", "--language", "fr", "--save-template", "Morning");
        assertThat(saved.errors()).isEmpty();

        Shell.Answer issued = Shell.run("brief", "--library", library, "--out", brief, "--template", "morning",
                "--clearance", "Director", "--final", "--annexes", "--issue");

        assertThat(issued.errors()).isEmpty();
        assertThat(issued.out().lines()).containsExactly(brief + ": 1 commitment",
                folder.resolve("brief-register.xlsx") + ": annex", folder.resolve("brief-texts.md") + ": annex");
        byte[] out = Files.readAllBytes(brief);
        assertThat(Files.readString(brief)).contains("# Morning brief", "The Minister", "Director", "OFFICIAL",
                "## Engagements", "Destinataire");
        assertThat(Shell.run("brief", "--library", library, "--out", folder.resolve("no.md"), "--language", "tlh").errors())
                .singleElement().asString().contains("no headings in \"tlh\"");
        assertThat(Shell.run("brief", "--library", library, "--out", brief, "--template", "Evening").errors())
                .singleElement().asString().contains("There is Morning.");

        Path copy = folder.resolve("copy.zip");
        Shell.run("backup", "--library", library, "--out", copy);
        Path restored = folder.resolve("Other.readout");
        Shell.run("restore", "--library", restored, "--from", copy);
        assertThat(Shell.run("issued", "--library", restored).out()).contains("Morning brief", "The Minister", "1 issued brief");
        Path again = folder.resolve("again.md");
        assertThat(Shell.run("issued", "--library", restored, "--number", 1, "--out", again).errors()).isEmpty();
        assertThat(again).hasBinaryContent(out);
        assertThat(Shell.run("check", "--library", restored).code()).isZero();
        assertThat(Shell.run("brief", "--library", restored, "--out", brief, "--review", "all", "--sections", "since").out())
                .contains("1 commitment");
        assertThat(Files.readString(brief)).as("nothing is new since the brief issued").doesNotContain("close communication");
    }

    @Test
    void whereABriefCannotBeWrittenThatIsSaid() throws IOException {
        Shell.run("import", "--library", library, file);
        Shell.Answer answer = Shell.run("brief", "--library", library, "--out", readOnly().resolve("brief.html"));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.errors()).singleElement().asString().contains("brief.html").contains("cannot be written");
        Shell.Answer nowhere = Shell.run("brief", "--library", library, "--out", folder.resolve("no/brief.html"));
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.errors()).singleElement().asString().contains("there is no folder");
    }

    @Test
    void inAReadOnlyFolderNoLibraryIsMade() throws IOException {
        Path made = readOnly().resolve("New.readout");
        Shell.Answer answer = Shell.run("import", "--library", made, file);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.errors()).singleElement().asString().contains("New.readout");
        assertThat(made).doesNotExist();
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsRefusedAndUnharmed() {
        Shell.run("import", "--library", library, file);
        try (LibrarySession open = LibrarySession.open(library, "Ada")) {
            Shell.Answer answer = Shell.run("import", "--library", library, file);
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.errors()).singleElement().asString().contains("Desk.readout").contains("open");
            assertThat(open.shelf().join()).hasSize(1);
        }
        assertThat(Shell.run("import", "--library", library, file).out()).contains("1 duplicate");
    }

    @Test
    void aDamagedLibraryIsToldAndLeftAsItIs() throws IOException {
        Shell.run("import", "--library", library, file);
        Path database = library.resolve("library.mv.db");
        byte[] damaged = "not a database any more".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Files.write(database, damaged);
        Shell.Answer answer = Shell.run("brief", "--library", library, "--out", folder.resolve("brief.html"));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.errors()).singleElement().asString().contains("damaged");
        assertThat(Files.readAllBytes(database)).isEqualTo(damaged);
        assertThat(folder.resolve("brief.html")).doesNotExist();
    }

    /** A folder nobody may write in. The superuser may write in any but those of the kernel. */
    private Path readOnly() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "folders are made read-only in another way on this system: not tried");
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("r-xr-xr-x"));
        Path proc = Path.of("/proc");
        assumeTrue(!Files.isWritable(kept) || Files.isDirectory(proc), "the superuser may write anywhere here: not tried");
        return Files.isWritable(kept) ? proc : kept;
    }
}
