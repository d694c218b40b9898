package org.readout.brief;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.readout.brief.BriefRequest.Scope;
import org.readout.model.Force;
import org.readout.model.NameType;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

class PdfRendererTest {

    private static BriefDocument brief(Sample... samples) {
        return Briefs.compose(List.of(samples).stream().map(Sample::release).toList(), Sample.request().marked("Official")
                .withScope(Scope.ALL).withNotes(true).withForces(EnumSet.allOf(Force.class)));
    }

    private static PDDocument pdf(BriefDocument brief) throws IOException {
        return Loader.loadPDF(Reading.write(brief, "pdf"));
    }

    /** In the order of the file, or in that of the places on the page, which differ at raised numbers and in tables. */
    @Test
    void everyWordOfTheBriefIsInIt() throws IOException {
        BriefDocument brief = brief(Sample.meeting(), Hostile.sample());
        byte[] file = Reading.write(brief, "pdf");
        String asWritten = Reading.bare(Reading.words(file, "pdf"));
        String asPlaced = Reading.bare(Reading.placed(file));
        assertThat(PlainText.of(brief).lines().map(Reading::bare).filter(line -> !line.isEmpty())).allSatisfy(line ->
                assertThat(asWritten.contains(line) || asPlaced.contains(line)).as(line).isTrue());
    }

    @Test
    void everyFontIsInItAndNoPairOfLettersIsOneSign() throws IOException {
        Sample sample = new Sample("They often offer efficient offices: \uAE40\uCCA0\uC218, \u5CA1\u91CE\u6B63\u656C, \u738B\u6BC5.");
        sample.commit("They often offer efficient offices", Force.OFFER, Review.ACCEPTED);
        try (PDDocument pdf = pdf(brief(sample))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> assertThat(font.isEmbedded()).as(font.getName()).isTrue());
            assertThat(new PDFTextStripper().getText(pdf)).contains("They often offer efficient offices")
                    .contains("\uAE40\uCCA0\uC218").contains("\u5CA1\u91CE\u6B63\u656C").contains("\u738B\u6BC5");
        }
    }

    @Test
    void itIsTaggedAndHasBookmarksAndLinksFromCitationsToTheWords() throws IOException {
        try (PDDocument pdf = pdf(brief(Sample.meeting()))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            List<String> bookmarks = new ArrayList<>();
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            first.children().forEach(item -> bookmarks.add(item.getTitle()));
            assertThat(first.getTitle()).isEqualTo("Korea and Japan, winter");
            assertThat(bookmarks).containsExactly("Commitments", "Releases", "Sources");
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links += annotation instanceof PDAnnotationLink ? 1 : 0;
                }
            }
            assertThat(links).isGreaterThan(6);
        }
    }

    @Test
    void theMarkingStandsAboveAndBelowOnEveryPage() throws IOException {
        try (PDDocument pdf = pdf(brief(Sample.meeting(), Hostile.sample()))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf).split("Official", -1)).hasSize(3);
            }
        }
    }

    @Test
    void itNamesNoOneAndTellsNoTimeButItsDay() throws IOException {
        try (PDDocument pdf = pdf(brief(Sample.meeting()))) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getCreationDate().toInstant().toString()).isEqualTo("2025-03-30T00:00:00Z");
        }
    }

    @Test
    void aWordOfTenThousandLettersDoesNotLeaveThePaper() throws IOException {
        Sample sample = new Sample("x".repeat(10_000) + " said so").name("said", NameType.EVENT)
                .published("y".repeat(3000), "z".repeat(3000), LocalDate.of(2025, 1, 1), null);
        sample.commit("said so", Force.UNILATERAL, Review.ACCEPTED);
        byte[] file = Reading.write(brief(sample), "pdf");
        assertThat(Reading.bare(Reading.words(file, "pdf"))).contains("x".repeat(500));
    }
}
