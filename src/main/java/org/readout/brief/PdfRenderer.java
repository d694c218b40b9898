package org.readout.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * PDF for paper and the screen: tagged, with bookmarks, links and all its fonts in it. Latin, Greek and Cyrillic are set in
 * Readout's own fonts, Chinese, Japanese and Korean in Droid Sans Fallback, other scripts in a font of the system where it
 * has one with TrueType outlines; what no font has stands as an empty box.
 */
final class PdfRenderer implements Renderer {

    private static final String UNKNOWN_SIGN = "\u25A1";

    static {
        // What it has to say of every style it does not know is of no use to an officer.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public void write(BriefDocument brief, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(PdfPage.of(brief), "")
                .useExternalResourceAccessControl((address, kind) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText(UNKNOWN_SIGN)
                .withProducer("Readout")
                .usePdfUaAccessibility(true)
                .toStream(out);
        try (PDDocument pdf = new PDDocument()) {
            builder.usePDDocument(pdf);
            PdfFonts.add(pdf, builder);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                describe(pdf, brief);
                pdf.save(out);
            }
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
