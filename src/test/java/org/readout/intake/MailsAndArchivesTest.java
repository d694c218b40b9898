package org.readout.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.readout.intake.make.Documents;
import org.readout.intake.make.Letters;
import org.readout.model.Clue;
import org.readout.model.Publication;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;

/** Files with files in them: each is a release of its own, called by where it lay. */
class MailsAndArchivesTest {

    private static final String BODY = "The two ministers met in Geneva on Monday and agreed to keep in touch about the ferries.";

    @Test
    void aMailAndWhatIsAttachedAreReleasesOfTheirOwn() throws Exception {
        byte[] annex = Documents.word(List.of("Annex", BODY));
        byte[] mail = letter("Fwd: Ministers Meet").text("text/plain", BODY + "\r\n").attach("annex.docx", "application/octet-stream", annex)
                .attach("annex.docx", "application/octet-stream", Documents.word(List.of("Second annex", BODY)))
                .attach("logo.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}).bytes("mixed");
        Takings takings = Takings.of("mail.eml", mail);
        assertThat(takings.lines).isEmpty();
        assertThat(takings.sources()).containsExactly("mail.eml", "mail.eml > annex.docx", "mail.eml > annex (2).docx");
        assertThat(takings.originals.get(0)).isEqualTo(mail);
        assertThat(takings.originals.get(1)).isEqualTo(annex);
        Release text = takings.releases.getFirst();
        assertThat(text.text()).endsWith("Ministers Meet\n\n" + BODY);
        assertThat(text.version().furniture()).extracting(span -> span.in(text.text()))
                .containsExactly("From: Press Office <press@ferries.example>\nDate: Tue, 4 Mar 2031 23:30:00 +0900\nTo: desk@arcadia.example");
    }

    @Test
    void theHeadOfAMailTellsWhatItCanAndAsksForTheRest() {
        Publication read = Takings.of("mail.eml", letter("Ministers Meet").text("text/plain", BODY).bytes("mixed"))
                .releases.getFirst().publication();
        assertThat(read.title()).isEqualTo("Ministers Meet");
        assertThat(read.publisher()).isEqualTo("Press Office");
        assertThat(read.isPublisherUnsure()).isTrue();
        assertThat(read.published()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(read.isDateUnsure()).isTrue();
        assertThat(read.retrieved()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(read.retrievedFound()).extracting(Clue::place).isEqualTo(Clue.Place.MAIL_HEAD);
    }

    @Test
    void ofPlainTextAndWebPageThePlainTextIsRead() {
        byte[] mail = letter("Ministers Meet").text("text/plain", BODY).text("text/html", "<p>" + BODY + "<p>Unsubscribe").bytes("alternative");
        assertThat(Takings.of("mail.eml", mail).releases).singleElement()
                .satisfies(release -> assertThat(release.text()).endsWith(BODY).containsOnlyOnce("Geneva"));
        byte[] page = letter("Ministers Meet").text("text/html", "<p>" + BODY).bytes("alternative");
        assertThat(Takings.of("mail.eml", page).releases.getFirst().text()).endsWith(BODY);
    }

    @Test
    void aMailForwardedInAMailIsTakenApart() throws Exception {
        byte[] inner = letter("Inner").text("text/plain", BODY).attach("a.txt", "text/plain", Documents.utf8("Annex\n\n" + BODY)).bytes("mixed");
        byte[] outer = letter("Outer").text("text/plain", "See below, please: it came this morning.").forward(inner).bytes("mixed");
        assertThat(Takings.of("outer.eml", outer).sources())
                .containsExactly("outer.eml", "outer.eml > Inner.eml", "outer.eml > Inner.eml > a.txt");
    }

    @Test
    void aSubjectAndANameInAnotherScriptAreRead() throws Exception {
        byte[] mail = letter("=?EUC-KR?B?" + Base64.getEncoder().encodeToString("\uD68C\uB2F4 \uACB0\uACFC".getBytes(Charset.forName("EUC-KR"))) + "?=")
                .text("text/plain", BODY)
                .attach("=?UTF-8?B?" + Base64.getEncoder().encodeToString("\uBD80\uB85D.txt".getBytes(StandardCharsets.UTF_8)) + "?=", "text/plain", Documents.utf8(BODY))
                .bytes("mixed");
        Takings takings = Takings.of("mail.eml", mail);
        assertThat(takings.releases.getFirst().publication().title()).isEqualTo("\uD68C\uB2F4 \uACB0\uACFC");
        assertThat(takings.sources().getLast()).isEqualTo("mail.eml > \uBD80\uB85D.txt");
    }

    @Test
    void anArchiveInAnArchiveIsTakenApartAndItsManifestSpeaksForItsFolder() throws Exception {
        byte[] inner = Documents.zip(Map.of("c.txt", Documents.utf8(BODY)));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("in/a.txt", Documents.utf8("One\n\n" + BODY));
        entries.put("in/manifest.json", Documents.utf8("[{\"file\":\"a.txt\",\"publisher\":\"Gazette\",\"published\":\"2031-03-04\"}]"));
        entries.put("in/picture.png", new byte[] {1, 2, 3});
        entries.put("more.zip", inner);
        Takings takings = Takings.of("pack.zip", Documents.zip(entries));
        assertThat(takings.lines).isEmpty();
        assertThat(takings.sources()).containsExactly("pack.zip > in/a.txt", "pack.zip > more.zip > c.txt");
        assertThat(takings.releases.getFirst().publication().publisher()).isEqualTo("Gazette");
    }

    @Test
    void namesInTheCharsetOfTheirCountryAreRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding("x-windows-949");
            zip.setUseLanguageEncodingFlag(false);
            zip.putArchiveEntry(new ZipArchiveEntry("\uBCF4\uB3C4\uC790\uB8CC \uC591\uAD6D \uC7A5\uAD00 \uD68C\uB2F4 \uACB0\uACFC.txt"));
            zip.write(Documents.utf8(BODY));
            zip.closeArchiveEntry();
        }
        assertThat(Takings.of("pack.zip", out.toByteArray()).sources())
                .containsExactly("pack.zip > \uBCF4\uB3C4\uC790\uB8CC \uC591\uAD6D \uC7A5\uAD00 \uD68C\uB2F4 \uACB0\uACFC.txt");
    }

    private static Letters letter(String subject) {
        return new Letters().head("From", "Press Office <press@ferries.example>").head("To", "desk@arcadia.example")
                .head("Date", "Tue, 4 Mar 2031 23:30:00 +0900").head("Subject", subject).head("Message-ID", "<1@ferries.example>");
    }
}
