package org.readout.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts of a PDF, of which it holds just the letters it uses. */
final class PdfFonts {

    private static final String OWN = "/org/readout/desk/fonts/";
    private static final String FALLBACK = "/org/readout/brief/fonts/DroidSansFallback.ttf";
    private static final String SANS = "Readout Sans";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    private final PDDocument pdf;
    private final PdfFile file;
    private final List<Font> all = new ArrayList<>();
    private final Set<COSBase> drawn = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param pdf a document to load them with
     * @param file that is to hold them
     */
    PdfFonts(PDDocument pdf, PdfFile file) {
        this.pdf = pdf;
        this.file = file;
        own("Inter_400Regular.ttf", SANS, REGULAR);
        own("Inter_600SemiBold.ttf", SANS, SEMIBOLD);
        own("ReadoutSerif_400Regular.ttf", "Readout Serif", REGULAR);
        own("ReadoutSerif_600SemiBold.ttf", "Readout Serif", SEMIBOLD);
        all.add(new Font(() -> resource(FALLBACK), "Readout Fallback", REGULAR));
        systemFont().ifPresent(path -> all.add(new Font(() -> Files.newInputStream(path), "Readout System", REGULAR)));
    }

    private interface Bytes {
        InputStream open() throws IOException;
    }

    private void own(String file, String family, int weight) {
        all.add(new Font(() -> resource(OWN + file), family, weight));
    }

    /** Offers the fonts for a part of the document. */
    void offer(PdfRendererBuilder builder) {
        all.forEach(font -> builder.useFont(font, font.family, font.weight, FontStyle.NORMAL, true));
    }

    /** For small print. */
    PDFont sans() {
        return all.getFirst().supply();
    }

    /** Notes which fonts a page draws letters of. */
    void drawn(PDPage page) {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts != null) {
            fonts.keySet().forEach(name -> drawn.add(fonts.getDictionaryObject(name)));
        }
    }

    /** Writes the fonts, when all is drawn, with the letters that are. */
    void finish() throws IOException {
        for (Font font : all) {
            Loaded loaded = font.loaded;
            if (loaded != null && drawn.contains(loaded.font.getCOSObject())) {
                loaded.font.subset();
                file.write(loaded.place, loaded.font.getCOSObject());
            }
        }
    }

    /** @param place where it is to stand in the file */
    private record Loaded(PDFont font, COSObject place) {}

    /** A font, loaded when a letter of it is first asked for. */
    private final class Font extends PDFontSupplier {

        private final Bytes bytes;
        private final String family;
        private final int weight;
        private @Nullable Loaded loaded;

        Font(Bytes bytes, String family, int weight) {
            super(null);
            this.bytes = bytes;
            this.family = family;
            this.weight = weight;
        }

        @Override
        public PDFont supply() {
            Loaded known = loaded;
            if (known == null) {
                PDFont font = load(bytes);
                known = new Loaded(font, file.keep(font.getCOSObject()));
                loaded = known;
            }
            return known.font;
        }
    }

    /** Without ligatures: what is printed as one sign for "ft" is found by no search for the words. */
    private PdfFont load(Bytes bytes) {
        try (InputStream in = bytes.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new PdfFont(PDType0Font.load(pdf, font, true));
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
