package org.readout.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.fileheader.FileHeader;
import kr.dogfoot.hwplib.org.apache.poi.hpsf.PropertySet;
import kr.dogfoot.hwplib.org.apache.poi.hpsf.SummaryInformation;
import kr.dogfoot.hwplib.reader.ForFileHeader;
import kr.dogfoot.hwplib.reader.bodytext.ForSection;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractOption;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwplib.util.compoundFile.reader.CompoundFileReader;
import kr.dogfoot.hwplib.util.compoundFile.reader.StreamReader;
import org.readout.intake.page.Blocks;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Limits;
import org.readout.intake.page.Reading;
import org.readout.model.ReadoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads HWP, the form of Hangul Word Processor 5, with its tables and notes where they stand. Only the text is given to the
 * library: shapes, pictures and scripts, of which it would take in whatever a file claims to have, are left alone.
 */
public final class HangulReader {

    private static final Logger LOG = LoggerFactory.getLogger(HangulReader.class);
    private static final String SUMMARY = "\u0005HwpSummaryInformation";

    private final String source;
    private final CompoundFileReader streams;
    private final HWPFile file = new HWPFile();

    private HangulReader(String source, CompoundFileReader streams) {
        this.source = source;
        this.streams = streams;
    }

    /** @throws IOException if it is damaged */
    public static Reading read(String source, byte[] bytes) throws IOException {
        CompoundFileReader streams = new CompoundFileReader(new ByteArrayInputStream(bytes));
        try {
            return new HangulReader(source, streams).reading();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // The library declares every exception there is.
            throw new IOException(e);
        } finally {
            streams.close();
        }
    }

    private Reading reading() throws Exception {
        FileHeader header = file.getFileHeader();
        ForFileHeader.read(header, new CarefulStream(whole("FileHeader"), header.getVersion()));
        if (header.hasPassword()) {
            throw new ReadoutException(source + ": it is locked by a password. Open it in Hangul and save it without one.");
        }
        Facts facts = new Facts();
        summary(facts);
        streams.moveChildStorage(header.isDistribution() ? "ViewText" : "BodyText");
        for (int i = 0; streams.isChildStream("Section" + i); i++) {
            byte[] section = section("Section" + i, header);
            ForSection.read(file.getBodyText().addNewSection(), new CarefulStream(section, header.getVersion()));
        }
        Blocks blocks = new Blocks(source);
        TextExtractOption option = new TextExtractOption(TextExtractMethod.InsertControlTextBetweenParagraphText);
        TextExtractor.extract(file, option).lines().forEach(line -> blocks.add(line, false));
        return blocks.reading(facts);
    }

    /** @param name of a stream in the folder the reader stands in */
    private byte[] section(String name, FileHeader header) throws Exception {
        byte[] packed = whole(name);
        if (header.isDistribution()) {
            // For readers only: a key lies beside the text, and the library knows where.
            StreamReader opened = streams.getChildStreamReaderForDistribution(name, false, header.getVersion());
            opened.readBytes(packed);
            opened.close();
        }
        return header.isCompressed() ? inflated(packed) : packed;
    }

    private byte[] whole(String name) throws Exception {
        try (InputStream in = streams.getChildInputStream(name)) {
            return in.readAllBytes();
        }
    }

    private byte[] inflated(byte[] packed) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            long most = Math.clamp((long) packed.length * Limits.RATIO, Limits.SMALL, Limits.BYTES);
            byte[] plain = in.readNBytes((int) most);
            if (in.read() >= 0) {
                throw new ReadoutException(source + ": it unfolds to more than " + Limits.RATIO
                        + " times its size, as a zip bomb does, and was left alone.");
            }
            return plain;
        } finally {
            inflater.end();
        }
    }

    private void summary(Facts facts) throws Exception {
        if (!streams.isChildStream(SUMMARY)) {
            return;
        }
        try (InputStream in = streams.getChildInputStream(SUMMARY)) {
            SummaryInformation summary = new SummaryInformation(new PropertySet(in));
            Properties.title(facts, summary.getTitle());
            Properties.made(facts, summary.getCreateDateTime());
        } catch (IOException | RuntimeException e) {
            LOG.debug("The properties of a Hangul file cannot be read", e);
        }
    }
}
