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

    private PdfStreams() {}

    /** A new page. Whether an entry stands in its table already is not looked up among hundreds: each is another. */
    static PDPage page(PDDocument pdf, float width, float height) {
        COSDictionary table = new COSDictionary() {
            @Override
            public boolean containsValue(Object value) {
                return false;
            }
        };
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, table);
        page.setResources(new PDResources(resources));
        pdf.addPage(page);
        return page;
    }

    static void pack(PDDocument pdf, PDPage page) throws IOException {
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary table = resources.getCOSDictionary(COSName.PROPERTIES);
        byte[] drawn;
        try (InputStream contents = page.getContents()) {
            drawn = contents.readAllBytes();
        }
        byte[] packed = table == null ? drawn : inlined(drawn, table);
        // What was drawn takes ten times the room, and would be kept until the whole is saved.
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
            streams.next().getCOSObject().close();
        }
        try (InputStream whole = enclosed(packed)) {
            page.setContents(new PDStream(pdf, whole, COSName.FLATE_DECODE));
        }
        resources.removeItem(COSName.PROPERTIES);
    }

    /** Whatever it turns or colours, what is drawn behind it begins afresh. */
    private static InputStream enclosed(byte[] drawn) {
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream("q\n".getBytes(StandardCharsets.US_ASCII)), new ByteArrayInputStream(drawn));
        return new SequenceInputStream(whole, new ByteArrayInputStream("Q\n".getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] inlined(byte[] drawn, COSDictionary table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(drawn.length);
        int from = 0;
        for (int i = 0; i < drawn.length; i++) {
            if (drawn[i] == '\n') {
                String begun = isBeginning(drawn, from, i) ? begun(new String(drawn, from, i - from, StandardCharsets.ISO_8859_1), table) : null;
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
     * The line with its entry in it; null where it is none. Of what is no part of the text, only that is said.
     *
     * @param line that begins words of a tag, with the name of its entry in the table (ISO 32000-1, 14.6): "/Span /Prop7 BDC"
     */
    private static @Nullable String begun(String line, COSDictionary table) {
        int space = line.indexOf(" /");
        COSDictionary entry = space < 0 ? null : table.getCOSDictionary(COSName.getPDFName(line.substring(space + 2, line.length() - 4)));
        if (entry == null) {
            return null;
        }
        String tag = line.substring(0, space);
        return entry.containsKey(COSName.MCID)
                ? tag + " <</MCID " + entry.getInt(COSName.MCID) + ">> BDC\n"
                : tag + " BMC\n";
    }
}
