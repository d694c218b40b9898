package org.readout.jobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.brief.Beside;
import org.readout.brief.Block;
import org.readout.brief.BriefDocument;
import org.readout.brief.BriefRequest;
import org.readout.brief.Briefs;
import org.readout.extract.Extractor;
import org.readout.intake.Intake;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;

/** The timeline in a brief, read back from every form it is written in. */
class BriefStripTest {

    private static final String TEXT = """
            Foreign Minister Cho Tae-yul met Foreign Minister Iwaya Takeshi of Japan in Seoul on January 13, 2025.

            The two ministers agreed to open a joint school by March 2026.
            """;
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2025, Month.FEBRUARY, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private AnnotatedRelease release() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        Release release = Intake.read(file, new Publication("Talks in Seoul", "Ministry", LocalDate.of(2025, 1, 14), "en", null, null));
        Suggestions found = new Extractor().suggest(release);
        List<Mark> marks = new ArrayList<>(found.mentions());
        marks.addAll(found.commitments());
        marks.addAll(found.events());
        return new AnnotatedRelease(release, marks);
    }

    private BriefDocument brief(BriefRequest.Scope scope) throws IOException {
        return Briefs.compose(List.of(release()), BriefRequest.of("School", CLOCK).withScope(scope), Beside.NOTHING.withStrip(new BriefStrip()));
    }

    private Path written(String ending) throws IOException {
        Path file = folder.resolve("brief." + ending);
        BriefJob.write(brief(BriefRequest.Scope.ALL), file);
        return file;
    }

    @Test
    void inAPageItIsThereToBeSeenAndToBeHeard() throws IOException {
        Element picture = Jsoup.parse(Files.readString(written("html"))).expectFirst("figure img");
        assertThat(picture.attr("alt")).contains("13 January 2025, Seoul", "Due · March 2026");
        byte[] png = Base64.getDecoder().decode(picture.attr("src").substring("data:image/png;base64,".length()));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth())
                .isEqualTo(2 * Integer.parseInt(picture.attr("width")));
    }

    @Test
    void inWordItIsAPictureWithItsWords() throws IOException {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(written("docx")))) {
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getDocument().xmlText()).containsPattern("descr=\"Timeline of \\d+: [^\"]*13 January 2025, Seoul");
        }
    }

    @Test
    void onPaperItIsATaggedFigure() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written("pdf").toFile())) {
            List<String> spoken = new ArrayList<>();
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary object
                        && COSName.getPDFName("Figure").equals(object.getCOSName(COSName.S))) {
                    spoken.add(object.getString(COSName.getPDFName("Alt")));
                }
            }
            assertThat(spoken).singleElement().asString().contains("13 January 2025, Seoul", "Due · March 2026");
        }
    }

    @Test
    void whereThereAreOnlyWordsItsWordsStandInItsPlace() throws IOException {
        String page = Files.readString(written("md"));
        assertThat(page.indexOf("Picture: Timeline of")).isBetween(page.indexOf("## Timeline"), page.indexOf("## Releases"));
    }

    @Test
    void nothingThatNobodyAcceptedIsDrawnWhereOnlyThatGoesOut() throws IOException {
        assertThat(brief(BriefRequest.Scope.ACCEPTED).blocks()).noneMatch(Block.Picture.class::isInstance);
        assertThat(brief(BriefRequest.Scope.ALL).blocks()).filteredOn(Block.Picture.class::isInstance).hasSize(1);
    }
}
