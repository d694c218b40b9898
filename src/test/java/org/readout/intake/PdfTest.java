package org.readout.intake;

import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.readout.intake.make.Papers;
import org.readout.model.Clue;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Letters at places become text again. */
class PdfTest {

    private static final List<String> LEFT = List.of(
            "The two ministers met in Geneva on", "Monday. They agreed to continue co-", "operation on ferries, and to open a",
            "second line across the sound before", "the end of the year. The Vice-", "Minister of Arcadia will lead talks on",
            "the tariff, which both sides want");
    private static final List<String> RIGHT = List.of(
            "to be lower than it is. A cooperation", "council will follow each of the steps", "and report to both capitals in May.",
            "The Vice-Minister thanked the hosts", "for their welcome, and invited them", "to visit Arcadia in the autumn with a",
            "delegation of the harbour council.");

    @Test
    void columnsAreReadOneAfterTheOtherAndBrokenWordsMended() throws IOException {
        try (Papers papers = new Papers()) {
            papers.line(72, 60, 16, "Ministers Meet in Geneva to Talk of Ferries and of Visas");
            papers.lines(72, 100, LEFT).lines(310, 100, RIGHT);
            Release release = Intake.read("a.pdf", papers.bytes(), null);
            assertThat(paragraphs(release)).containsExactly(
                    "Ministers Meet in Geneva to Talk of Ferries and of Visas",
                    "The two ministers met in Geneva on Monday. They agreed to continue cooperation on ferries, and to open a second line"
                            + " across the sound before the end of the year. The Vice-Minister of Arcadia will lead talks on the tariff, which"
                            + " both sides want to be lower than it is. A cooperation council will follow each of the steps and report to both"
                            + " capitals in May. The Vice-Minister thanked the hosts for their welcome, and invited them to visit Arcadia in the"
                            + " autumn with a delegation of the harbour council.");
        }
    }

    @Test
    void runningHeadsAndPageNumbersAreFurnitureAndTheParagraphGoesOnOverThePage() throws IOException {
        try (Papers papers = new Papers()) {
            for (int i = 1; i <= 3; i++) {
                papers.line(72, 40, 9, "Ministry of Ferries \u00B7 Press Release 12/2031");
                papers.lines(72, 100, List.of("Paragraph " + i + " begins on a page of its own and tells of ferries in the", "sound; it does not end on this page and"));
                papers.line(290, 800, 9, String.valueOf(i));
                if (i < 3) {
                    papers.nextPage();
                    papers.lines(72, 70, List.of("runs on over its edge, as paragraphs do."));
                }
            }
            Release release = Intake.read("a.pdf", papers.bytes(), null);
            assertThat(release.text()).contains("does not end on this page and runs on over its edge, as paragraphs do.");
            assertThat(furniture(release)).contains("Ministry of Ferries \u00B7 Press Release 12/2031").contains("2").doesNotContain("sound");
            assertThat(furniture(release).split("Ministry of Ferries", -1)).hasSize(4);
        }
    }

    @Test
    void aScanSaysThatItHasNoTextLayer() throws IOException {
        try (Papers papers = new Papers()) {
            papers.document().addPage(new PDPage());
            byte[] bytes = papers.bytes();
            assertThatThrownBy(() -> Intake.read("scan.pdf", bytes, null))
                    .hasMessageStartingWith("scan.pdf: this PDF has no text layer").message().doesNotContain("\n");
        }
    }

    @Test
    void aLockedPdfSaysSo() throws IOException {
        try (Papers papers = new Papers()) {
            papers.lines(72, 100, LEFT);
            papers.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            byte[] bytes = papers.bytes();
            assertThatThrownBy(() -> Intake.read("a.pdf", bytes, null)).hasMessageContaining("locked by a password");
        }
    }

    @Test
    void itsDateIsFoundInItsPropertiesAndAskedFor() throws IOException {
        try (Papers papers = new Papers()) {
            papers.lines(72, 100, LEFT);
            Calendar made = Calendar.getInstance(TimeZone.getTimeZone("Asia/Seoul"));
            made.clear();
            made.set(2031, Calendar.MARCH, 4, 1, 0);
            papers.document().getDocumentInformation().setCreationDate(made);
            papers.document().getDocumentInformation().setTitle("old draft.doc");
            Release release = Intake.read("a.pdf", papers.bytes(), null);
            assertThat(release.publication().published()).hasToString("2031-03-04");
            assertThat(release.publication().isDateUnsure()).isTrue();
            assertThat(release.publication().publishedFound()).extracting(Clue::place).isEqualTo(Clue.Place.PROPERTIES);
            assertThat(release.publication().title()).doesNotContain("draft");
        }
    }

    private static List<String> paragraphs(Release release) {
        return release.version().paragraphs().stream().map(paragraph -> paragraph.span().in(release.text())).toList();
    }

    private static String furniture(Release release) {
        return String.join("\n", release.version().furniture().stream().map(span -> span.in(release.text())).toList());
    }
}
