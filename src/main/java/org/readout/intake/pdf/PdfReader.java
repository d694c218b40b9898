package org.readout.intake.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Limits;
import org.readout.intake.page.Reading;
import org.readout.model.Clue.Place;
import org.readout.model.ReadoutException;

/** Reads PDF. */
public final class PdfReader {

    /** Letters of a whole document below which it has no text: a scanner's stamp is no text layer. */
    private static final int LETTERS = 12;

    static {
        Fonts.install();
    }

    private PdfReader() {}

    /** @throws IOException if it is damaged */
    public static Reading read(String source, byte[] bytes) throws IOException {
        // In memory alone: of a confidential text nothing is to be left in a temporary folder.
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw new ReadoutException(source + ": this PDF has more than " + Limits.PAGES + " pages. Split it and try again.");
            }
            List<List<Row>> pages = Stripper.pages(document, Limits.PAGES);
            if (letters(pages) < LETTERS) {
                throw new ReadoutException(source + ": this PDF has no text layer, it is pictures of pages. Have its text recognised"
                        + " (OCR) and take in the result.");
            }
            Facts facts = new Facts();
            properties(document.getDocumentInformation(), facts);
            return new PdfText(source, pages).reading(facts);
        } catch (InvalidPasswordException e) {
            throw new ReadoutException(source + ": this PDF is locked by a password. Open it and save it without one.", e);
        }
    }

    private static long letters(List<List<Row>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .flatMap(row -> row.glyphs().stream())
                .filter(glyph -> glyph.text().codePoints().anyMatch(Character::isLetter))
                .limit(LETTERS)
                .count();
    }

    private static void properties(PDDocumentInformation properties, Facts facts) {
        facts.title(properties.getTitle(), Place.PROPERTIES, "Title: " + properties.getTitle(), 0.85);
        Calendar made = properties.getCreationDate();
        if (made != null) {
            LocalDate day = ZonedDateTime.ofInstant(made.toInstant(), made.getTimeZone().toZoneId()).toLocalDate();
            facts.published(day, Place.PROPERTIES, "CreationDate: " + day, 0.6);
        }
    }
}
