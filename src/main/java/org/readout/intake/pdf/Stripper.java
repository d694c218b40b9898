package org.readout.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes PDFBox's letters with their places before it makes lines of them, which it does without an eye for columns. */
final class Stripper extends PDFTextStripper {

    private final List<List<Row>> pages = new ArrayList<>();

    private Stripper() {
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** The rows of each page, from its top. */
    static List<List<Row>> pages(PDDocument document, int most) throws IOException {
        Stripper stripper = new Stripper();
        stripper.setEndPage(most);
        stripper.writeText(document, Writer.nullWriter());
        return stripper.pages;
    }

    @Override
    protected void writePage() {
        List<Glyph> glyphs = new ArrayList<>();
        for (List<TextPosition> article : charactersByArticle) {
            article.stream().filter(position -> position.getUnicode() != null).map(Glyph::of).forEach(glyphs::add);
        }
        pages.add(Row.of(glyphs));
    }
}
