package org.readout.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.readout.brief.Block.Picture;
import org.readout.brief.BriefRequest.Scope;

import static org.assertj.core.api.Assertions.assertThat;

class WordRendererTest {

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static byte[] docx(Sample sample) throws IOException {
        return Reading.write(
                Briefs.compose(List.of(sample.release()), Sample.request().by("A. Officer").marked("Official")
                        .withScope(Scope.ALL)),
                "docx");
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String part(byte[] docx, String name) throws IOException {
        return String.valueOf(parts(docx).get(name));
    }

    @Test
    void usesWordsOwnHeadingsAndOnlyStylesThatItDefines() throws IOException {
        byte[] docx = docx(Sample.meeting());
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Heading1", "Heading2", "Heading3", "Heading4", "Quote", "Citation");
            assertThat(found("<w:(?:p|r)Style w:val=\"([^\"]+)\"", part(docx, "word/document.xml")))
                    .allMatch(word.getStyles()::styleExist);
            assertThat(word.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void everyLinkLeadsToABookmark() throws IOException {
        String document = part(docx(Sample.meeting()), "word/document.xml");

        List<String> bookmarks = found("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"", document);
        Set<String> targets = new HashSet<>(found("w:anchor=\"([^\"]+)\"", document));

        assertThat(bookmarks).doesNotHaveDuplicates().containsAll(targets);
        assertThat(targets).contains("row_1", "text_1", "commitment_1");
        assertThat(found("<w:bookmarkEnd w:id=\"([^\"]+)\"", document)).hasSameSizeAs(bookmarks);
    }

    @Test
    void numbersItsPagesAndMarksThem() throws IOException {
        byte[] docx = docx(Sample.meeting());

        assertThat(part(docx, "word/footer1.xml")).contains("w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"");
        assertThat(part(docx, "word/header1.xml")).contains("Official");
    }

    @Test
    void namesNoOneAndNoDayButItsOwn() throws IOException {
        byte[] docx = docx(Sample.meeting());
        String core = part(docx, "docProps/core.xml");

        assertThat(core).contains("2025-03-30T00:00:00Z").doesNotContain("POI", "Officer", System.getProperty("user.name"));
        assertThat(found(">(\\d{4}-\\d\\d-\\d\\dT[^<]+)<", core)).containsOnly("2025-03-30T00:00:00Z");
        assertThat(part(docx, "docProps/app.xml")).doesNotContain("POI");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().toLocalDate()).isEqualTo(LocalDate.of(2025, 3, 30));
            }
        }
    }

    @Test
    void hostileWordsMakeNoFieldAndNoLink() throws IOException {
        byte[] docx = docx(Hostile.sample());

        // The one field of the text is that of the contents.
        String text = part(docx, "word/document.xml").replaceFirst("<w:instrText> TOC [^<]*</w:instrText>", "");
        assertThat(text).doesNotContain("instrText", "fldSimple", "<script", "\u0000");
        assertThat(parts(docx).values()).noneMatch(part -> part.contains("Target=\"javascript"));
    }

    @Test
    void drawsAPictureWithWordsForThoseWhoDoNotSeeIt() throws IOException {
        Png png = new Png(Base64.getDecoder().decode(DOT));
        BriefDocument brief = new BriefDocument(
                "T", "", LocalDate.of(2025, 1, 1), List.of(new Picture(png, 2000, 10, "Three meetings", "The year")),
                new Register(List.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new WordRenderer(WordWishes.NONE).write(brief, out);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getAllPictures().getFirst().getData()).isEqualTo(png.bytes());
        }
        String document = part(out.toByteArray(), "word/document.xml");
        assertThat(document).contains("descr=\"Three meetings\"");
        long width = Long.parseLong(found("<wp:extent cx=\"(\\d+)\"", document).getFirst());
        assertThat(width).isLessThanOrEqualTo(WordRenderer.TEXT_WIDTH * 635L);
    }

    private static List<String> found(String pattern, String xml) {
        return Pattern.compile(pattern).matcher(xml).results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toList());
    }
}
