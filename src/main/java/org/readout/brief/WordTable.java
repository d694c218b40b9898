package org.readout.brief;

import java.util.List;
import java.util.Map;

import org.readout.brief.Block.Row;
import org.readout.brief.Block.Table;

/** A table in Word: fixed columns, its head on every page, no row broken over two. */
final class WordTable {

    /**
     * Shares of the width in hundredths, by the number of columns: the whole table, what is new, what is due,
     * names, differences.
     */
    private static final Map<Integer, List<Integer>> SHARES = Map.of(
            8, List.of(5, 11, 12, 20, 13, 11, 9, 19),
            7, List.of(6, 15, 26, 14, 11, 14, 14),
            6, List.of(6, 13, 18, 33, 12, 18),
            4, List.of(24, 38, 10, 28),
            3, List.of(18, 41, 41));

    private final WordText text;
    private final WordXml xml;

    WordTable(WordText text) {
        this.text = text;
        xml = text.xml();
    }

    void add(Table table) {
        int columns = table.head().size();
        xml.open("tbl");
        xml.open("tblPr");
        xml.empty("tblW", "w", Integer.toString(WordRenderer.TEXT_WIDTH), "type", "dxa");
        lines();
        xml.empty("tblLayout", "type", "fixed");
        xml.close("tblPr");
        xml.open("tblGrid");
        for (int column = 0; column < columns; column++) {
            xml.empty("gridCol", "w", width(column, columns));
        }
        xml.close("tblGrid");
        row(true, columns, column -> text.plain(table.head().get(column)));
        for (Row row : table.rows()) {
            row(false, columns, column -> {
                int bookmark = text.open(column == 0 ? row.anchor() : null);
                text.add(row.cells().get(column));
                text.close(bookmark);
            });
        }
        xml.close("tbl");
    }

    private interface Cell {
        void fill(int column);
    }

    private void row(boolean isHead, int columns, Cell cell) {
        xml.open("tr");
        xml.open("trPr");
        xml.empty("cantSplit");
        if (isHead) {
            xml.empty("tblHeader");
        }
        xml.close("trPr");
        for (int column = 0; column < columns; column++) {
            xml.open("tc");
            xml.open("tcPr");
            xml.empty("tcW", "w", width(column, columns), "type", "dxa");
            xml.close("tcPr");
            text.begin(isHead ? "ColumnHead" : "Cell");
            cell.fill(column);
            text.end();
            xml.close("tc");
        }
        xml.close("tr");
    }

    private static String width(int column, int columns) {
        List<Integer> shares = SHARES.get(columns);
        return Integer.toString(
                shares == null ? WordRenderer.TEXT_WIDTH / columns : WordRenderer.TEXT_WIDTH * shares.get(column) / 100);
    }

    private void lines() {
        xml.open("tblBorders");
        line("top", 8, Palette.LIGHT.ground().quiet());
        line("bottom", 4, Palette.LIGHT.ground().line());
        line("insideH", 4, Palette.LIGHT.ground().line());
        xml.close("tblBorders");
    }

    private void line(String side, int eighths, String colour) {
        xml.empty(side, "val", "single", "sz", Integer.toString(eighths), "space", "0", "color", colour);
    }
}
