package org.readout.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.reader.ContentFilesReader;
import kr.dogfoot.hwpxlib.reader.common.ElementReaderManager;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.readout.intake.archive.Packed;
import org.readout.intake.archive.Sound;
import org.readout.intake.page.Blocks;
import org.readout.intake.page.Charsets;
import org.readout.intake.page.Days;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Reading;
import org.readout.model.Clue.Place;

/**
 * Reads HWPX, the open form of Hangul. The library's own way in wants a file on the disk; its reader of sections takes
 * them from memory, so that nothing of a confidential text is left in a temporary folder.
 */
public final class OpenHangulReader {

    private static final Pattern SECTION = Pattern.compile("Contents/section(\\d{1,4})\\.xml");

    private OpenHangulReader() {}

    /** @throws IOException if it is damaged */
    public static Reading read(String source, byte[] bytes) throws IOException {
        Sound.check(source, bytes);
        Facts facts = new Facts();
        Blocks blocks = new Blocks(source);
        try (Packed packed = new Packed(source, bytes)) {
            byte[] content = packed.bytes("Contents/content.hpf");
            if (content != null) {
                properties(Parser.xmlParser().parseInput(Charsets.decode(source, content), ""), facts);
            }
            text(packed).lines().forEach(line -> blocks.add(line, false));
        }
        return blocks.reading(facts);
    }

    /** The library declares every exception there is. */
    private static String text(Packed packed) throws IOException {
        HWPXFile file = new HWPXFile();
        ElementReaderManager readers = new ElementReaderManager();
        try {
            for (ZipArchiveEntry section : sections(packed)) {
                new ContentFilesReader(readers).read(file, new ByteArrayInputStream(packed.bytes(section)), false);
            }
            TextMarks marks = new TextMarks().paraSeparatorAnd("\n").lineBreakAnd("\n").tabAnd("\t").tableCellSeparatorAnd("\t").tableRowSeparatorAnd("\n");
            return TextExtractor.extract(file, TextExtractMethod.InsertControlTextBetweenParagraphText, false, marks);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static List<ZipArchiveEntry> sections(Packed packed) {
        return packed.entries().stream()
                .filter(entry -> SECTION.matcher(entry.getName()).matches())
                .sorted(Comparator.comparingInt(OpenHangulReader::number))
                .toList();
    }

    private static int number(ZipArchiveEntry entry) {
        Matcher section = SECTION.matcher(entry.getName());
        return section.matches() ? Integer.parseInt(section.group(1)) : 0;
    }

    private static void properties(Document content, Facts facts) {
        Element title = content.selectFirst("opf|title");
        Properties.title(facts, title == null ? null : title.text());
        for (Element meta : content.select("opf|meta[name=CreatedDate]")) {
            facts.published(Days.of(meta.text()), Place.PROPERTIES, "created: " + meta.text(), 0.6);
        }
    }
}
