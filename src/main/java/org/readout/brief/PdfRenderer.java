package org.readout.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * PDF for paper and the screen: tagged, with bookmarks, links and all its fonts in it. Latin, Greek and Cyrillic are set in
 * Readout's own fonts, Chinese, Japanese and Korean in Droid Sans Fallback, other scripts in a font of the system where it
 * has one with TrueType outlines; what no font has stands as an empty box.
 */
final class PdfRenderer implements Renderer {

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public void write(BriefDocument brief, OutputStream out) throws IOException {
        try (PdfBook book = new PdfBook()) {
            int number = 0;
            for (List<Block> part : PdfParts.of(brief.blocks())) {
                book.add(PdfPage.of(brief, part, ++number));
                // Nothing reaches the stream before the end; so that an interrupt stops it, it is asked after each part.
                out.flush();
            }
            book.finish();
            describe(book.pdf(), brief);
            book.pdf().save(out);
        }
        out.flush();
    }

    /** A file names no one, and tells no time but the day printed on it; its id, too, is drawn from what it says. */
    private static void describe(PDDocument pdf, BriefDocument brief) {
        PDDocumentInformation information = new PDDocumentInformation();
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        made.setTimeInMillis(brief.made().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        information.setTitle(brief.title());
        information.setProducer("Readout");
        information.setCreationDate(made);
        information.setModificationDate(made);
        pdf.setDocumentInformation(information);
        pdf.setDocumentId(Integer.toUnsignedLong(brief.blocks().hashCode()));
    }
}
