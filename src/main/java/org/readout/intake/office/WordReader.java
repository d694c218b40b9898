package org.readout.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.readout.intake.archive.Sound;
import org.readout.intake.page.Blocks;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Limits;
import org.readout.intake.page.Reading;

/** Reads DOCX. What was deleted with changes tracked is left out; footnotes come at the end; heads and feet are furniture. */
public final class WordReader {

    /** A table with longer cells, in UTF-16 code units, only places text on the page: its paragraphs are read as such. */
    private static final int CELL = 200;

    static {
        // Sound has looked at every part before; POI's own measure would refuse long plain tables.
        ZipSecureFile.setMinInflateRatio(1.0 / Limits.RATIO / 10);
    }

    private final Blocks blocks;

    private WordReader(Blocks blocks) {
        this.blocks = blocks;
    }

    /** @throws IOException if it is damaged */
    public static Reading read(String source, byte[] bytes) throws IOException {
        Sound.check(source, bytes);
        Facts facts = new Facts();
        Blocks blocks = new Blocks(source);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            POIXMLProperties properties = document.getProperties();
            Properties.title(facts, properties.getCoreProperties().getTitle());
            Properties.made(facts, properties.getCoreProperties().getCreated());
            Properties.company(facts, properties.getExtendedProperties().getCompany());
            WordReader reader = new WordReader(blocks);
            reader.edges(document.getHeaderList());
            document.getBodyElements().forEach(reader::element);
            document.getFootnotes().forEach(reader::note);
            document.getEndnotes().forEach(reader::note);
            reader.edges(document.getFooterList());
        }
        return blocks.reading(facts);
    }

    /** Heads and feet, each once: first, even and other pages often have the same. */
    private void edges(List<? extends XWPFHeaderFooter> edges) {
        Set<String> texts = new LinkedHashSet<>();
        edges.forEach(edge -> texts.add(edge.getText()));
        texts.forEach(text -> blocks.add(text, true));
    }

    private void element(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            blocks.add(text(paragraph), false);
        } else if (element instanceof XWPFTable table) {
            table(table);
        } else if (element instanceof XWPFSDT content) {
            content.getContent().getText().lines().forEach(line -> blocks.add(line, false));
        }
    }

    private void note(XWPFAbstractFootnoteEndnote note) {
        note.getParagraphs().forEach(paragraph -> blocks.add(text(paragraph), false));
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            List<XWPFTableCell> cells = row.getTableCells();
            if (cells.stream().anyMatch(WordReader::isPlaced)) {
                cells.forEach(cell -> cell.getBodyElements().forEach(this::element));
            } else {
                List<String> texts = new ArrayList<>();
                cells.forEach(cell -> cell.getParagraphs().forEach(paragraph -> texts.add(text(paragraph).strip())));
                blocks.add(String.join("\t", texts), false);
            }
        }
    }

    private static boolean isPlaced(XWPFTableCell cell) {
        return !cell.getTables().isEmpty()
                || cell.getParagraphs().stream().filter(paragraph -> !paragraph.isEmpty()).count() > 1
                || cell.getText().length() > CELL;
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            boolean deleted = element instanceof XWPFRun run && run.getCTR().sizeOfDelTextArray() > 0;
            text.append(deleted ? "" : element instanceof XWPFRun run ? run.text() : element.toString());
        }
        return text.toString().replaceAll("\\[(?:foot|end)noteRef:\\d+\\]", "");
    }
}
