package org.readout.intake;

import java.io.IOException;
import java.util.List;

import org.readout.intake.mail.MailReader;
import org.readout.intake.office.HangulReader;
import org.readout.intake.office.OldWordReader;
import org.readout.intake.office.OpenDocumentReader;
import org.readout.intake.office.OpenHangulReader;
import org.readout.intake.office.RichTextReader;
import org.readout.intake.office.WordReader;
import org.readout.intake.page.Blocks;
import org.readout.intake.page.Charsets;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Reading;
import org.readout.intake.pdf.PdfReader;
import org.readout.intake.web.WebReader;
import org.readout.model.ReadoutException;

/** The reader for each kind of file. None is loaded before the first file of its kind comes. */
final class Readers {

    private static final String PLAIN = " Save its text as plain text (.txt, UTF-8) and try again.";

    private Readers() {}

    /**
     * @throws ReadoutException if no reader is there for it, or it says in its own words why it cannot be read
     * @throws IOException if it is damaged
     */
    static Reading read(Kind kind, String source, byte[] bytes) throws IOException {
        return switch (kind) {
            case TEXT -> plain(source, bytes);
            case MARKDOWN -> Markdown.read(plain(source, bytes));
            case WEB_PAGE -> WebReader.read(source, bytes);
            case PDF -> PdfReader.read(source, bytes);
            case WORD -> WordReader.read(source, bytes);
            case OLD_WORD -> OldWordReader.read(source, bytes);
            case OPEN_DOCUMENT -> OpenDocumentReader.read(source, bytes);
            case RICH_TEXT -> RichTextReader.read(source, bytes);
            case HANGUL -> HangulReader.read(source, bytes);
            case OPEN_HANGUL -> OpenHangulReader.read(source, bytes);
            case MAIL -> MailReader.read(source, bytes);
            case ARCHIVE -> throw new ReadoutException(source + ": this is an archive of several files. Name it to import.");
            case SHEET, SLIDES, OUTLOOK, PICTURE, BINARY ->
                throw new ReadoutException(source + ": this is " + kind.refused() + ", which Readout does not read." + PLAIN);
        };
    }

    private static Reading plain(String source, byte[] bytes) {
        String text = Blocks.unixLines(Charsets.decode(source, bytes));
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Binary.refuseNoise(source, unmarked);
        return new Reading(unmarked, List.of(), new Facts());
    }
}
