package org.readout.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.intake.make.Documents;
import org.readout.intake.make.Letters;
import org.readout.intake.page.Limits;
import org.readout.model.ReadoutException;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files made to harm: each costs one clear line at most, and what lies beside it is read. */
class HostileFilesTest {

    private static final String BODY = "The two ministers met in Geneva on Monday and agreed to keep in touch about the ferries.";

    @TempDir
    Path folder;

    @Test
    void aZipBombIsLeftAloneAndWhatLiesBesideItIsRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] blanks = new byte[1024 * 1024];
            for (int i = 0; i < 20; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("good.txt"));
            zip.write(Documents.utf8(BODY));
            zip.closeEntry();
        }
        Takings takings = Takings.of("pack.zip", out.toByteArray());
        assertThat(takings.sources()).containsExactly("pack.zip > good.txt");
        assertThat(takings.lines).singleElement().asString().startsWith("pack.zip > bomb.txt: ").contains("zip bomb");
    }

    @Test
    void archivesInArchivesWithoutEndAreLeftAtTheLimit() throws Exception {
        byte[] bytes = Documents.zip(Map.of("deepest.txt", Documents.utf8(BODY)));
        for (int i = 0; i < 10; i++) {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put("a" + i + ".txt", Documents.utf8("Level " + i + "\n\n" + BODY));
            entries.put("next.zip", bytes);
            bytes = Documents.zip(entries);
        }
        Takings takings = Takings.of("pack.zip", bytes);
        assertThat(takings.releases).hasSize(Limits.DEPTH);
        assertThat(takings.lines).singleElement().asString().contains("files deep in others");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "a/../../evil.txt", "..\\evil.txt"})
    void aPathThatLeadsOutIsRefused(String path) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(path, Documents.utf8("Evil\n\n" + BODY));
        entries.put("good.txt", Documents.utf8(BODY));
        Takings takings = Takings.of("pack.zip", Documents.zip(entries));
        assertThat(takings.sources()).containsExactly("pack.zip > good.txt");
        assertThat(takings.lines).singleElement().asString().contains("leads out of the archive");
    }

    @Test
    void noOtherFileIsReadByXmlAndNoEntitySwells() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "The word is swordfish.");
        String outside = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>";
        refused("a.odt", Documents.openDocument(outside, "<text:p>" + BODY + " &secret;</text:p>"), "XML entities");
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        refused("a.odt", Documents.openDocument(laughs, "<text:p>&b;</text:p>"), "XML entities");
        Map<String, byte[]> hangul = new LinkedHashMap<>();
        hangul.put("mimetype", Documents.utf8("application/hwp+zip"));
        hangul.put("Contents/section0.xml", ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + outside + "<hs:sec>&secret;</hs:sec>").getBytes(StandardCharsets.UTF_16));
        refused("a.hwpx", Documents.zip(hangul), "XML entities");
        Map<String, byte[]> word = new LinkedHashMap<>();
        word.put("[Content_Types].xml", Documents.utf8("<Types/>"));
        word.put("word/document.xml", Documents.utf8(outside + "<w:document>&secret;</w:document>"));
        refused("a.docx", Documents.zip(word), "XML entities");
    }

    @Test
    void aPageNestedAHundredThousandDeepIsRead() {
        String deep = "<html><body>" + "<div>".repeat(100_000) + "<p>" + BODY + "</p>" + "</div>".repeat(100_000) + "</body></html>";
        Release release = Intake.read("deep.html", Documents.utf8(deep), null);
        assertThat(release.text()).isEqualTo(BODY);
        String inline = "<p>" + "<b>".repeat(100_000) + BODY + "</p>";
        assertThat(Intake.read("deep.html", Documents.utf8(inline), null).text()).isEqualTo(BODY);
    }

    @Test
    void aMailOfAThousandPartsIsReadAsFarAsTheLimit() {
        Letters letters = new Letters().head("From", "a@b.example").head("Date", "Tue, 4 Mar 2031 10:00:00 +0000").head("Subject", "Many");
        letters.text("text/plain", BODY);
        for (int i = 0; i < 1000; i++) {
            letters.attach("a" + i + ".txt", "text/plain", Documents.utf8("Part " + i + "\n\n" + BODY));
        }
        Takings takings = Takings.of("many.eml", letters.bytes("mixed"));
        assertThat(takings.releases).hasSizeBetween(Limits.PARTS - 10, Limits.PARTS);
        assertThat(takings.lines).singleElement().asString().startsWith("many.eml: ").contains("more parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.odt", "a.hwp", "a.hwpx", "a.rtf", "a.zip", "a.eml", "a.pdf"})
    void aFileCutShortOrStirredCostsOneLine(String name) throws Exception {
        byte[] whole = switch (name) {
            case "a.docx" -> Documents.word(List.of(BODY));
            case "a.odt" -> Documents.openDocument(List.of(BODY));
            case "a.hwp" -> Documents.hangul(List.of(BODY));
            case "a.hwpx" -> Documents.openHangul(List.of(BODY));
            case "a.rtf" -> Documents.richText(List.of(BODY));
            case "a.zip" -> Documents.zip(Map.of("a.txt", Documents.utf8(BODY)));
            case "a.eml" -> new Letters().head("From", "a@b.example").text("text/plain", BODY).bytes("mixed");
            default -> "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 1 >>\nendobj\ntrailer << /Root 1 0 R >>".getBytes(StandardCharsets.US_ASCII);
        };
        Random chance = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : 1 + chance.nextInt(whole.length));
            for (int j = 0; j < 1 + i / 10; j++) {
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
            }
            Takings takings = Takings.of(name, bytes);
            assertThat(takings.lines.size() + takings.releases.size()).isPositive();
            assertThat(takings.lines).allSatisfy(line -> assertThat(line).startsWith(name).doesNotContain("\n", "Exception").endsWith("."));
        }
    }

    @Test
    void namesAreShownHarmless() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("one\ntwo \u202Etxt.exe > a\u0007.txt", Documents.utf8(BODY));
        assertThat(Takings.of("pack.zip", Documents.zip(entries)).sources())
                .containsExactly("pack.zip > one two \uFFFDtxt.exe \uFFFD a\uFFFD.txt");
        Path strange = Path.of("li\nne\u202E.txt");
        assertThat(Intake.name(strange)).isEqualTo("li ne\uFFFD.txt");
    }

    @Test
    void aReaderThatIsStuckIsLeftBehindAndOneThatFallsIsTold() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> Patience.within("a.pdf", 50, () -> {
            never.await();
            return "";
        })).isInstanceOf(ReadoutException.class).hasMessageStartingWith("a.pdf: ").hasMessageContaining("given up");
        assertThatThrownBy(() -> Patience.within("a.pdf", 60_000, () -> fall(0))).hasMessageContaining("nested too deeply");
        assertThat(Patience.within("b.pdf", 60_000, () -> "read")).isEqualTo("read");
        never.countDown();
    }

    /** Deeper than any stack goes. */
    private static int fall(int depth) {
        return depth == Integer.MAX_VALUE ? 0 : fall(depth + 1) + 1;
    }

    private static void refused(String name, byte[] bytes, String words) {
        Takings takings = Takings.of(name, bytes);
        assertThat(takings.releases).isEmpty();
        assertThat(takings.lines).singleElement().asString().startsWith(name + ": ").contains(words).doesNotContain("swordfish");
    }
}
