package org.readout.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.readout.intake.page.Blocks;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Reading;

/** Reads DOC, the form of Word 97 to 2003. */
public final class OldWordReader {

    /** Word's mark of the end of a cell, and its line break within a paragraph. */
    private static final char CELL = '\u0007';
    private static final char BREAK = '\u000B';

    private OldWordReader() {}

    /** @throws IOException if it is damaged */
    public static Reading read(String source, byte[] bytes) throws IOException {
        Facts facts = new Facts();
        Blocks blocks = new Blocks(source);
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes));
                WordExtractor words = new WordExtractor(document)) {
            if (document.getSummaryInformation() != null) {
                Properties.title(facts, document.getSummaryInformation().getTitle());
                Properties.made(facts, document.getSummaryInformation().getCreateDateTime());
            }
            if (document.getDocumentSummaryInformation() != null) {
                Properties.company(facts, document.getDocumentSummaryInformation().getCompany());
            }
            for (String paragraph : words.getParagraphText()) {
                blocks.add(plain(paragraph), false);
            }
            for (String note : words.getFootnoteText()) {
                blocks.add(plain(note), false);
            }
        }
        return blocks.reading(facts);
    }

    private static String plain(String paragraph) {
        return WordExtractor.stripFields(paragraph).replace(CELL, '\t').replace(BREAK, '\n').replace("\u0002", "");
    }
}
