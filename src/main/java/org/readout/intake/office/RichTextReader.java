package org.readout.intake.office;

import java.io.IOException;

import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.readout.intake.page.Limits;
import org.readout.intake.page.Reading;

/** Reads RTF, in the charsets its writers name. */
public final class RichTextReader {

    private RichTextReader() {}

    /** @throws IOException if it is damaged */
    public static Reading read(String source, byte[] bytes) throws IOException {
        RTFParser parser = new RTFParser();
        parser.setMemoryLimitInKb((int) (Limits.BYTES / 1024));
        return TikaReading.read(parser, source, bytes);
    }
}
