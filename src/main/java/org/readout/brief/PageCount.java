package org.readout.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** How many sides a brief takes up on paper, counted by setting it. */
public final class PageCount {

    /** As many as the one-page brief may have: a sheet of paper. */
    public static final int MEANT = 2;

    private PageCount() {}

    public static int of(BriefDocument brief) {
        ByteArrayOutputStream set = new ByteArrayOutputStream();
        try {
            new PdfRenderer().write(brief, set);
            try (PDDocument pdf = Loader.loadPDF(set.toByteArray())) {
                return pdf.getNumberOfPages();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line where a brief takes up more sides than are meant; null where it does not. */
    public static @Nullable String warning(int sides) {
        return sides > MEANT ? Wording.of("page.long", sides, MEANT) : null;
    }
}
