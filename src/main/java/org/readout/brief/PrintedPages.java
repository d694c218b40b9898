package org.readout.brief;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A brief as it is printed, page by page. Pages are drawn when they are asked for; for several threads at once. */
public final class PrintedPages implements AutoCloseable {

    private static final float POINTS = 72;
    private static final float PAGE_WIDTH = 595.28f;

    private final PDDocument pdf;
    private final PDFRenderer drawing;

    private PrintedPages(PDDocument pdf) {
        this.pdf = pdf;
        drawing = new PDFRenderer(pdf);
    }

    /** Sets a brief. */
    public static PrintedPages of(BriefDocument brief) {
        ByteArrayOutputStream set = new ByteArrayOutputStream();
        try {
            new PdfRenderer().write(brief, set);
            return new PrintedPages(Loader.loadPDF(set.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int count() {
        return pdf.getNumberOfPages();
    }

    /**
     * A page as a picture, in the bytes of a PNG.
     *
     * @param page counted from 0
     * @param width in pixels
     */
    public synchronized byte[] png(int page, int width) {
        try {
            BufferedImage drawn = drawing.renderImageWithDPI(page, width * POINTS / PAGE_WIDTH, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a page, for those who do not see it. */
    public synchronized String words(int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
