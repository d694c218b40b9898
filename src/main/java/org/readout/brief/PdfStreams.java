package org.readout.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Packs what is drawn on a page. Where its words belong in the tags is written between them, not into a table of the page:
 * the tables of some hundred pages take more memory than all else in a PDF.
 */
final class PdfStreams {

    private static final String NUMBERED = "Words";
    private static final String OTHER = "Other";

    private PdfStreams() {}

    /** A new page. */
    static PDPage page(PDDocument pdf, float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Told());
        page.setResources(new PDResources(resources));
        pdf.addPage(page);
        return page;
    }

    /** In place of a table: it holds all there can be, each under a name that tells what it is. */
    private static final class Told extends COSDictionary {

        @Override
        public boolean containsValue(Object entry) {
            return true;
        }

        @Override
        public COSName getKeyForValue(Object entry) {
            boolean numbered = entry instanceof COSDictionary words && words.containsKey(COSName.MCID);
            return COSName.getPDFName(numbered ? NUMBERED + ((COSDictionary) entry).getInt(COSName.MCID) : OTHER);
        }
    }

    static void pack(PDDocument pdf, PDPage page) throws IOException {
        byte[] drawn;
        try (InputStream contents = page.getContents()) {
            drawn = contents.readAllBytes();
        }
        byte[] packed = inlined(drawn);
        // What was drawn takes ten times the room, and would be kept until the whole is saved.
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
            streams.next().getCOSObject().close();
        }
        try (InputStream whole = enclosed(packed)) {
            page.setContents(new PDStream(pdf, whole, COSName.FLATE_DECODE));
        }
        page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
    }

    /** Whatever it turns or colours, what is drawn behind it begins afresh. */
    private static InputStream enclosed(byte[] drawn) {
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream("q\n".getBytes(StandardCharsets.US_ASCII)), new ByteArrayInputStream(drawn));
        return new SequenceInputStream(whole, new ByteArrayInputStream("Q\n".getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] inlined(byte[] drawn) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(drawn.length);
        int from = 0;
        for (int i = 0; i < drawn.length; i++) {
            if (drawn[i] == '\n') {
                String begun = isBeginning(drawn, from, i) ? begun(new String(drawn, from, i - from, StandardCharsets.ISO_8859_1)) : null;
                if (begun == null) {
                    out.write(drawn, from, i + 1 - from);
                } else {
                    out.writeBytes(begun.getBytes(StandardCharsets.ISO_8859_1));
                }
                from = i + 1;
            }
        }
        out.write(drawn, from, drawn.length - from);
        return out.toByteArray();
    }

    private static boolean isBeginning(byte[] drawn, int from, int to) {
        return to - from > 5 && drawn[from] == '/' && drawn[to - 1] == 'C' && drawn[to - 2] == 'D' && drawn[to - 3] == 'B';
    }

    /**
     * The line with what it tells in it; null where it is another. Of what is no part of the text, only that is said.
     *
     * @param line that begins words of a tag (ISO 32000-1, 14.6): "/Span /Words7 BDC"
     */
    private static @Nullable String begun(String line) {
        int space = line.indexOf(" /");
        if (line.startsWith(NUMBERED, space + 2)) {
            return line.substring(0, space) + " <</MCID " + line.substring(space + 2 + NUMBERED.length(), line.length() - 4) + ">> BDC\n";
        }
        return line.startsWith(OTHER, space + 2) ? line.substring(0, space) + " BMC\n" : null;
    }
}
