package org.readout.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.org.apache.poi.hpsf.SummaryInformation;
import kr.dogfoot.hwplib.reader.HWPReader;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractOption;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractor;
import org.readout.intake.page.Blocks;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Reading;
import org.readout.model.ReadoutException;

/** Reads HWP, the form of Hangul Word Processor 5, with its tables and notes where they stand. */
public final class HangulReader {

    private HangulReader() {}

    /** @throws IOException if it is damaged */
    public static Reading read(String source, byte[] bytes) throws IOException {
        HWPFile file = open(source, bytes);
        if (file.getFileHeader().hasPassword()) {
            throw new ReadoutException(source + ": it is locked by a password. Open it in Hangul and save it without one.");
        }
        Facts facts = new Facts();
        SummaryInformation summary = file.getSummaryInformation();
        if (summary != null) {
            Properties.title(facts, summary.getTitle());
            Properties.made(facts, summary.getCreateDateTime());
        }
        Blocks blocks = new Blocks(source);
        TextExtractOption option = new TextExtractOption(TextExtractMethod.InsertControlTextBetweenParagraphText);
        TextExtractor.extract(file, option).lines().forEach(line -> blocks.add(line, false));
        return blocks.reading(facts);
    }

    /** The library declares every exception there is. */
    private static HWPFile open(String source, byte[] bytes) throws IOException {
        try {
            return HWPReader.fromInputStream(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("password")) {
                throw new ReadoutException(source + ": it is locked by a password. Open it in Hangul and save it without one.", e);
            }
            throw new IOException(e);
        }
    }
}
