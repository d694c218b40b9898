package org.readout.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a PDF, of which it holds just the letters it uses. */
final class PdfFonts {

    private static final String OWN = "/org/readout/desk/fonts/";
    private static final String FALLBACK = "/org/readout/brief/fonts/DroidSansFallback.ttf";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    private final PDDocument pdf;
    private final PdfRendererBuilder builder;

    private PdfFonts(PDDocument pdf, PdfRendererBuilder builder) {
        this.pdf = pdf;
        this.builder = builder;
    }

    static void add(PDDocument pdf, PdfRendererBuilder builder) {
        PdfFonts fonts = new PdfFonts(pdf, builder);
        fonts.own("Inter_400Regular.ttf", "Readout Sans", REGULAR);
        fonts.own("Inter_600SemiBold.ttf", "Readout Sans", SEMIBOLD);
        fonts.own("ReadoutSerif_400Regular.ttf", "Readout Serif", REGULAR);
        fonts.own("ReadoutSerif_600SemiBold.ttf", "Readout Serif", SEMIBOLD);
        fonts.add(() -> resource(FALLBACK), "Readout Fallback", REGULAR);
        systemFont().ifPresent(file -> fonts.add(() -> Files.newInputStream(file), "Readout System", REGULAR));
    }

    private interface Bytes {
        InputStream open() throws IOException;
    }

    private void own(String file, String family, int weight) {
        add(() -> resource(OWN + file), family, weight);
    }

    private void add(Bytes bytes, String family, int weight) {
        PDFontSupplier supplier = new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return load(bytes);
            }
        };
        builder.useFont(supplier, family, weight, FontStyle.NORMAL, true);
    }

    /** Without ligatures: what is printed as one sign for "ft" is found by no search for the words. */
    private PDType0Font load(Bytes bytes) {
        try (InputStream in = bytes.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return PDType0Font.load(pdf, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream(name));
    }

    private static Optional<Path> systemFont() {
        try (InputStream list = resource("fallbackfonts.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Path::of)
                    .filter(Files::isReadable)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
