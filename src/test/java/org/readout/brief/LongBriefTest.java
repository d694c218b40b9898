package org.readout.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Force;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

/** Briefs beyond what fits a page: thousands of commitments, words without end, parts set one by one. */
class LongBriefTest {

    private static final int MANY = 3000;
    /** More rows than are set at once. */
    private static final int ROWS = 260;

    /** A release that promises so many things, each in a paragraph of its own. */
    private static Sample promising(int times) {
        StringBuilder text = new StringBuilder();
        for (int n = 1; n <= times; n++) {
            text.append("They agreed to meet for the ").append(n).append("th time.\n");
        }
        Sample sample = new Sample(text.toString()).published("Meetings", "The Gazette", null, null);
        for (int n = 1; n <= times; n++) {
            sample.commit("They agreed to meet for the " + n + "th time", Force.AGREED, Review.ACCEPTED);
        }
        return sample;
    }

    private static BriefDocument brief(Sample sample, Section... sections) {
        return Briefs.compose(List.of(sample.release()), Sample.request().marked("Official"), List.of(sections), Cover.EMPTY, Beside.NOTHING);
    }

    @Test
    void aRegisterOfThreeThousandIsWholeInEveryFormButPaper() throws IOException {
        BriefDocument brief = brief(promising(MANY), Section.TABLE, Section.SOURCES);
        for (String ending : List.of("html", "md", "docx")) {
            assertThat(Reading.bare(Reading.words(Reading.write(brief, ending), ending)))
                    .contains("meetforthe1thtime", "meetforthe" + MANY + "thtime");
        }
        assertThat(new String(Reading.write(brief, "csv"), StandardCharsets.UTF_8).lines()).hasSize(MANY + 1);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Reading.write(brief, "xlsx")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(MANY);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:T" + (MANY + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "docx"})
    void aWordOfTenThousandLettersComesThroughWhole(String ending) throws IOException {
        Sample sample = new Sample("x".repeat(10_000) + " said so").commit("said so", Force.UNILATERAL, Review.ACCEPTED);
        assertThat(Reading.bare(Reading.words(Reading.write(brief(sample, Section.TEXTS), ending), ending)))
                .contains("x".repeat(10_000));
    }

    /** No cell of a workbook holds more than 32,767 characters; one that is cut says so. */
    @Test
    void aCellTooLongForAWorkbookIsCutAndSaysSo() throws IOException {
        String words = "They agreed to " + "meet and ".repeat(4000) + "part";
        BriefDocument brief = brief(new Sample(words).commit(words, Force.AGREED, Review.ACCEPTED), Section.TABLE);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Reading.write(brief, "xlsx")))) {
            Cell wording = book.getSheetAt(0).getRow(1).getCell(13);
            assertThat(wording.getCellType()).isEqualTo(CellType.STRING);
            assertThat(wording.getStringCellValue()).hasSize(32_767).endsWith("\u2026").startsWith("They agreed to meet");
        }
        assertThat(new String(Reading.write(brief, "csv"), StandardCharsets.UTF_8)).contains(words);
    }

    @Test
    void partsOfAPdfAreOneDocumentWithPageNumbersThatGoOn() throws IOException {
        BriefDocument brief = brief(promising(ROWS), Section.TABLE, Section.TEXTS, Section.SOURCES);
        assertThat(PdfParts.of(brief.blocks())).hasSizeGreaterThan(1);
        try (PDDocument pdf = Loader.loadPDF(Reading.write(brief, "pdf"))) {
            int pages = pdf.getNumberOfPages();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains(page + " / " + pages).contains("Official");
            }
            List<String> bookmarks = new ArrayList<>();
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            first.children().forEach(item -> bookmarks.add(item.getTitle()));
            assertThat(bookmarks).containsExactly("Commitments", "Releases", "Sources");
            everyLinkLeadsToAPage(pdf);
            everyTagIsFound(pdf);
        }
    }

    private static void everyLinkLeadsToAPage(PDDocument pdf) throws IOException {
        Set<COSDictionary> pages = new HashSet<>();
        pdf.getPages().forEach(page -> pages.add(page.getCOSObject()));
        boolean forward = false;
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDPageDestination there = (PDPageDestination) ((PDActionGoTo) ((PDAnnotationLink) annotation).getAction()).getDestination();
                assertThat(pages).contains(there.getPage().getCOSObject());
                forward |= pdf.getPages().indexOf(there.getPage()) > pdf.getPages().indexOf(page) + 5;
            }
        }
        assertThat(forward).isTrue();
    }

    /** The entry of each page leads to as many tags as it has stretches of words, all in the one tree. */
    private static void everyTagIsFound(PDDocument pdf) throws IOException {
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        Set<Integer> keys = new HashSet<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            assertThat(keys.add(numbers.getInt(i))).isTrue();
        }
        for (PDPage page : pdf.getPages()) {
            int key = page.getStructParents();
            assertThat(keys).contains(key);
            COSArray tags = (COSArray) numbers.getObject(2 * key + 1);
            String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(drawn).contains("<</MCID " + (tags.size() - 1) + ">> BDC").doesNotContain("<</MCID " + tags.size() + ">> BDC");
            COSDictionary tag = (COSDictionary) tags.getObject(0);
            while (tag.getCOSDictionary(COSName.P) != null && tag.getCOSDictionary(COSName.P) != root) {
                tag = tag.getCOSDictionary(COSName.P);
            }
            assertThat(tag.getCOSDictionary(COSName.P)).isSameAs(root);
        }
    }
}
