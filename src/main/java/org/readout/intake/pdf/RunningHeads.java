package org.readout.intake.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines at the top and the foot of pages that come again from page to page, and page numbers. */
final class RunningHeads {

    /** The lines at either end of a page that may be such. */
    private static final int LINES = 3;

    /** The distance of lines of one head, in sizes of the font. */
    private static final double CLOSE = 1.6;

    /** On how many pages a line must stand to be one; left and right pages have their own. */
    private static final double SHARE = 0.3;

    /** In UTF-16 code units: no head is longer. */
    private static final int LONGEST = 160;

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[\\s\\-\u2013\u2014|\\[\\](.]*(?:page |p\\. ?)?(?:\\d{1,4}|[ivxl]{1,6})(?: ?(?:of|/|-) ?\\d{1,4})?[\\s\\-\u2013\u2014|\\[\\]).]*(?:\u9801|\ucabd)?");

    private RunningHeads() {}

    /** Of the rows of each page those that are running heads or feet. */
    static Set<Row> among(List<List<Row>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<Row> page : pages) {
            Set<String> here = new HashSet<>();
            edges(page).forEach(row -> here.add(key(row)));
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        int least = Math.max(2, (int) Math.ceil(pages.size() * SHARE));
        Set<Row> heads = new HashSet<>();
        for (List<Row> page : pages) {
            for (Row row : edges(page)) {
                String text = row.text().strip();
                boolean again = text.length() <= LONGEST && seen.getOrDefault(key(row), 0) >= least;
                boolean outermost = row.equals(page.getFirst()) || row.equals(page.getLast());
                if (again || outermost && page.size() > 1 && NUMBER.matcher(text).matches()) {
                    heads.add(row);
                }
            }
        }
        return heads;
    }

    /** The outermost row at either end, and those close to it: between a head and the text below it is more room. */
    private static Set<Row> edges(List<Row> page) {
        Set<Row> edges = new HashSet<>();
        edge(page, edges);
        edge(page.reversed(), edges);
        return edges;
    }

    private static void edge(List<Row> rows, Set<Row> edges) {
        for (int i = 0; i < Math.min(LINES, rows.size()); i++) {
            Row row = rows.get(i);
            if (i > 0 && Math.abs(row.y() - rows.get(i - 1).y()) > CLOSE * row.size()) {
                return;
            }
            edges.add(row);
        }
    }

    /** The words, any number for any other, and the height, since a sentence that comes again stands elsewhere. */
    private static String key(Row row) {
        return row.text().replaceAll("\\d+", "#").strip() + "@" + Math.round(row.y() / 4);
    }
}
