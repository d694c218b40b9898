package org.readout.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers with one font of PDFBox's own for every font a PDF does not bring along. Only widths are wanted here, which the
 * PDF gives itself; PDFBox would search the machine for all its fonts, for seconds, and leave a list of them in the user's folder.
 */
final class Fonts implements FontMapper {

    private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont sans;

    private Fonts() {}

    static void install() {
        FontMappers.set(new Fonts());
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(sans(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(sans(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
        return new CIDFontMapping(null, sans(), true);
    }

    private synchronized TrueTypeFont sans() {
        TrueTypeFont font = sans;
        if (font == null) {
            try (InputStream in = FontMapper.class.getResourceAsStream(SANS)) {
                if (in == null) {
                    throw new IllegalStateException("Not in PDFBox: " + SANS);
                }
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                sans = font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }
}
