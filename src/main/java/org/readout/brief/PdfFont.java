package org.readout.brief;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * A font that keeps in mind how each letter is written and how wide it is. PDFBox works out both anew each time a word is
 * measured, which for every line of a long brief happens many times and made a quarter of all the garbage of setting it.
 * All else it leaves to the font, which PDFBox lets nobody extend.
 */
final class PdfFont extends PDFont {

    /** A letter as it is written, and its width in thousandths of the size of the font. */
    private record Letter(byte[] code, float width) {}

    private final PDType0Font font;
    private final Map<Integer, Letter> letters = new HashMap<>();
    private final BitSet kept = new BitSet();

    PdfFont(PDType0Font font) {
        // First, since what follows asks for the name.
        this.font = font;
        super(font.getCOSObject());
    }

    private Letter letter(int codePoint) throws IOException {
        Letter letter = letters.get(codePoint);
        if (letter == null) {
            String single = Character.toString(codePoint);
            letter = new Letter(font.encode(single), font.getStringWidth(single));
            letters.put(codePoint, letter);
        }
        return letter;
    }

    /** @throws IllegalArgumentException if a letter is not in the font */
    @Override
    public float getStringWidth(String text) throws IOException {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += letter(text.codePointAt(i)).width;
        }
        return width;
    }

    @Override
    protected byte[] encode(int codePoint) throws IOException {
        return letter(codePoint).code;
    }

    @Override
    public void addToSubset(int codePoint) {
        if (!kept.get(codePoint)) {
            kept.set(codePoint);
            font.addToSubset(codePoint);
        }
    }

    @Override
    public void subset() throws IOException {
        font.subset();
    }

    @Override
    public boolean willBeSubset() {
        return font.willBeSubset();
    }

    @Override
    public String getName() {
        return font.getName();
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        return font.getFontDescriptor();
    }

    @Override
    public Matrix getFontMatrix() {
        return font.getFontMatrix();
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return font.getBoundingBox();
    }

    @Override
    public float getHeight(int code) throws IOException {
        return font.getHeight(code);
    }

    @Override
    public float getWidth(int code) throws IOException {
        return font.getWidth(code);
    }

    @Override
    public float getWidthFromFont(int code) throws IOException {
        return font.getWidthFromFont(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) throws IOException {
        return font.hasExplicitWidth(code);
    }

    @Override
    public float getAverageFontWidth() {
        return font.getAverageFontWidth();
    }

    /** Asked only of the fourteen fonts every reader of PDF has; ours are embedded, none of those. */
    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException("An embedded font is none of the standard ones: " + getName());
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return font.readCode(in);
    }

    @Override
    public boolean isVertical() {
        return font.isVertical();
    }

    @Override
    public boolean isEmbedded() {
        return font.isEmbedded();
    }

    @Override
    public boolean isDamaged() {
        return font.isDamaged();
    }
}
