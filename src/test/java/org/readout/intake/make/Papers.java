package org.readout.intake.make;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF, written line by line at places in points from the page's upper left. */
public final class Papers implements AutoCloseable {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    public Papers() {
        document.addPage(page);
    }

    public PDDocument document() {
        return document;
    }

    public Papers nextPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    public Papers line(double x, double y, double size, String text) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            out.beginText();
            out.setFont(FONT, (float) size);
            out.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
            out.showText(text);
            out.endText();
        }
        return this;
    }

    /** Lines below each other, 14 points apart, in 11 points. */
    public Papers lines(double x, double y, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            line(x, y + 14 * i, 11, lines.get(i));
        }
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
