package org.readout.brief;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads a written brief back as bare words. */
final class Reading {

    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    /** Of a page on paper, in points. */
    private static final float MARGIN = 52;

    private static final char SHIFT = '\uE000';

    private Reading() {}

    static byte[] write(BriefDocument brief, String ending) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderers.forFile(Path.of("brief." + ending)).write(brief, out);
        return out.toByteArray();
    }

    /** The words of the file without the blanks between them, which paper breaks as it must, and without turning marks. */
    static String bare(String words) {
        return words.replaceAll("[\\s\u202A-\u202E\u2066-\u2069]+", "");
    }

    /** The words of the file, in its order, with single spaces between them. */
    static String words(byte[] file, String ending) throws IOException {
        String words = switch (ending) {
            case "html" -> Markup.words(new String(file, StandardCharsets.UTF_8));
            case "md" -> markdown(new String(file, StandardCharsets.UTF_8));
            case "pdf" -> pdf(file);
            default -> word(file);
        };
        return words.replaceAll("\\s+", " ");
    }

    /** Markdown without its marks; an escaped mark is the mark itself. */
    static String markdown(String page) {
        String hidden = ESCAPE.matcher(page).replaceAll(match ->
                String.valueOf((char) (SHIFT + match.group(1).charAt(0))));
        String bare = hidden
                .replaceAll("<br>", "\n")
                .replaceAll("</?(a|strong|em)\\b[^>]*>", "")
                .replaceAll("\\[\\^(\\d+)\\]", "[$1]")
                .replaceAll("\\[([^\\]]*)\\]\\(<[^>]*>\\)", "$1")
                .replace("*", "")
                .replace("|", " ");
        return bare.chars()
                .mapToObj(c -> String.valueOf((char) (c > SHIFT && c < SHIFT + 128 ? c - SHIFT : c)))
                .collect(Collectors.joining());
    }

    /** What the pages say, without what stands at the head and foot of each. */
    private static String pdf(byte[] file) throws IOException {
        return pdf(file, false);
    }

    /** The words of a PDF by their places on the pages, from the top to the foot. */
    static String placed(byte[] file) throws IOException {
        return pdf(file, true);
    }

    private static String pdf(byte[] file, boolean placed) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            StringBuilder words = new StringBuilder();
            for (PDPage page : document.getPages()) {
                PDRectangle paper = page.getMediaBox();
                PDFTextStripperByArea inside = new PDFTextStripperByArea();
                inside.setSortByPosition(placed);
                inside.addRegion("inside", new Rectangle2D.Float(0, MARGIN, paper.getWidth(), paper.getHeight() - 2 * MARGIN));
                inside.extractRegions(page);
                words.append(inside.getTextForRegion("inside"));
            }
            return words.toString();
        }
    }

    private static String word(byte[] file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    words.append(paragraph.getText()).append('\n');
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell ->
                            words.append(cell.getText()).append('\n')));
                }
            }
        }
        return words.toString();
    }
}
