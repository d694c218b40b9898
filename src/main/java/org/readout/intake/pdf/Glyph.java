package org.readout.intake.pdf;

import org.apache.pdfbox.text.TextPosition;

/**
 * What one code of a font shows, at its place. Measures in points from the page's upper left, as the text runs.
 *
 * @param y of the line it stands on
 * @param size of its font
 * @param space how wide a blank is there; 0 where the font does not say
 */
record Glyph(String text, double x, double end, double y, double size, double space) {

    static Glyph of(TextPosition position) {
        double size = Math.max(1, position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : position.getHeightDir());
        return new Glyph(position.getUnicode(), position.getXDirAdj(), position.getXDirAdj() + position.getWidthDirAdj(),
                position.getYDirAdj(), size, Math.max(0, position.getWidthOfSpace()));
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
