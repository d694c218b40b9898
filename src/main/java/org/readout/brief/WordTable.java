package org.readout.brief;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.readout.brief.Block.Row;
import org.readout.brief.Block.Table;

/** The summary table in Word: fixed columns, its head on every page, no row broken over two. */
final class WordTable {

    /**
     * Shares of the width in hundredths, by the number of columns: the whole table, what is new, what is due,
     * names, differences.
     */
    private static final Map<Integer, List<Integer>> SHARES = Map.of(
            8, List.of(6, 12, 13, 22, 11, 10, 9, 17),
            7, List.of(6, 15, 26, 14, 11, 14, 14),
            6, List.of(6, 13, 18, 33, 12, 18),
            4, List.of(24, 38, 10, 28),
            3, List.of(18, 41, 41));

    private WordTable() {}

    static void add(XWPFDocument word, WordText text, Table table) {
        XWPFTable drawn = word.createTable(1 + table.rows().size(), table.head().size());
        drawn.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        drawn.setWidth(WordRenderer.TEXT_WIDTH);
        lines(drawn);
        columns(drawn, table.head().size());
        XWPFTableRow head = drawn.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < table.head().size(); column++) {
            XWPFParagraph paragraph = cell(head, column, table.head().size(), "ColumnHead");
            text.add(paragraph, List.of(Run.plain(table.head().get(column))));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(drawn.getRow(i + 1), table.rows().get(i), text);
        }
    }

    private static void row(XWPFTableRow drawn, Row row, WordText text) {
        drawn.setCantSplitRow(true);
        for (int column = 0; column < row.cells().size(); column++) {
            XWPFParagraph paragraph = cell(drawn, column, row.cells().size(), "Cell");
            int bookmark = text.open(paragraph, column == 0 ? row.anchor() : null);
            text.add(paragraph, row.cells().get(column));
            text.close(paragraph, bookmark);
        }
    }

    private static XWPFParagraph cell(XWPFTableRow row, int column, int columns, String style) {
        XWPFTableCell cell = row.getCell(column);
        CTTc drawn = cell.getCTTc();
        CTTblWidth width = (drawn.isSetTcPr() ? drawn.getTcPr() : drawn.addNewTcPr()).addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(width(column, columns)));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void columns(XWPFTable drawn, int columns) {
        var grid = drawn.getCTTbl().getTblGrid() == null
                ? drawn.getCTTbl().addNewTblGrid()
                : drawn.getCTTbl().getTblGrid();
        for (int column = 0; column < columns; column++) {
            var drawnColumn = column < grid.sizeOfGridColArray() ? grid.getGridColArray(column) : grid.addNewGridCol();
            drawnColumn.setW(BigInteger.valueOf(width(column, columns)));
        }
    }

    private static int width(int column, int columns) {
        List<Integer> shares = SHARES.get(columns);
        return shares == null ? WordRenderer.TEXT_WIDTH / columns : WordRenderer.TEXT_WIDTH * shares.get(column) / 100;
    }

    private static void lines(XWPFTable drawn) {
        String line = Palette.LIGHT.ground().line();
        drawn.removeBorders();
        drawn.setTopBorder(XWPFBorderType.SINGLE, 8, 0, Palette.LIGHT.ground().quiet());
        drawn.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, line);
        drawn.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, line);
    }
}
