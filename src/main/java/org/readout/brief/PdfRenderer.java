package org.readout.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * PDF for paper and the screen: tagged, with bookmarks, links and all its fonts in it. Latin, Greek and Cyrillic are set in
 * Readout's own fonts, Chinese, Japanese and Korean in Droid Sans Fallback, other scripts in a font of the system where it
 * has one with TrueType outlines; what no font has stands as an empty box.
 */
final class PdfRenderer implements Renderer {

    /** In bytes. */
    private static final int ID = 16;

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public void write(BriefDocument brief, OutputStream out) throws IOException {
        try (PdfBook book = new PdfBook(out)) {
            int number = 0;
            for (List<Block> part : PdfParts.of(brief.blocks())) {
                book.add(PdfPage.of(brief, part, ++number));
                // So that an interrupt stops it, it is asked after each part.
                out.flush();
            }
            book.finish(information(brief), id(brief));
        }
        out.flush();
    }

    /** A file names no one, and tells no time but the day printed on it; its id, too, is drawn from what it says. */
    private static PDDocumentInformation information(BriefDocument brief) {
        PDDocumentInformation information = new PDDocumentInformation();
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        made.setTimeInMillis(brief.made().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        information.setTitle(brief.title());
        information.setProducer("Readout");
        information.setCreationDate(made);
        information.setModificationDate(made);
        return information;
    }

    private static byte[] id(BriefDocument brief) {
        return ByteBuffer.allocate(ID).putInt(brief.title().hashCode()).putInt(brief.made().hashCode()).putLong(brief.blocks().hashCode()).array();
    }
}
