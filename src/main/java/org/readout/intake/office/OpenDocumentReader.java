package org.readout.intake.office;

import java.io.IOException;

import org.apache.tika.parser.odf.OpenDocumentParser;
import org.readout.intake.archive.Sound;
import org.readout.intake.page.Reading;

/** Reads ODT. */
public final class OpenDocumentReader {

    private OpenDocumentReader() {}

    /** @throws IOException if it is damaged */
    public static Reading read(String source, byte[] bytes) throws IOException {
        Sound.check(source, bytes);
        return TikaReading.read(new OpenDocumentParser(), source, bytes);
    }
}
