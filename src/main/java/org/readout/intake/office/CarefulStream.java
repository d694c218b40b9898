package org.readout.intake.office;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;

import kr.dogfoot.hwplib.object.fileheader.FileVersion;
import kr.dogfoot.hwplib.util.compoundFile.reader.StreamReader;

/**
 * A stream of a Hangul file that ends where it ends. The library's own goes on with zeros, so that a damaged count makes it
 * gather empty things until the memory is full; and what it does not know it asks for again without end.
 */
final class CarefulStream extends StreamReader {

    /** Questions the library asks of a stream between two records; more without a byte read are a circle. */
    private static final int QUESTIONS = 10_000;

    private long left;
    private int asked;

    CarefulStream(byte[] bytes, FileVersion version) {
        is = new ByteArrayInputStream(bytes);
        size = bytes.length;
        left = bytes.length;
        fileVersion = version;
    }

    @Override
    public void readBytes(byte[] bytes) throws IOException {
        asked = 0;
        left -= bytes.length;
        if (left < 0) {
            throw new EOFException("A Hangul stream ends within a record");
        }
        super.readBytes(bytes);
    }

    /** A record of an unknown kind in the wrong place is looked at again and again; this is asked each time. */
    @Override
    public boolean isEndOfStream() {
        turn();
        return super.isEndOfStream();
    }

    @Override
    public boolean isImmediatelyAfterReadingHeader() {
        turn();
        return super.isImmediatelyAfterReadingHeader();
    }

    private void turn() {
        asked++;
        if (asked > QUESTIONS) {
            throw new IllegalStateException("A Hangul stream leads round in a circle");
        }
    }

    /** The shapes of paragraphs are no matter here, so the part of the file that lists them is not read. */
    @Override
    public int correctParaShapeId(int id) {
        return id;
    }
}
