package org.readout.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.intake.page.Blocks;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Reading;

/** Writes out pages in the order of reading; a paragraph that goes on in the next column or on the next page stays whole. */
final class PdfText {

    private final List<List<Row>> pages;
    private final Set<Row> heads;
    private final Hyphens hyphens;
    private final Blocks blocks;
    private final List<String> held = new ArrayList<>();
    private @Nullable String open;
    private double size;

    PdfText(String source, List<List<Row>> pages) {
        this.pages = pages;
        this.heads = RunningHeads.among(pages);
        this.blocks = new Blocks(source);
        this.hyphens = new Hyphens(pages.stream().flatMap(List::stream).map(Row::text).toList());
    }

    Reading reading(Facts facts) {
        for (List<Row> page : pages) {
            List<Row> top = new ArrayList<>();
            List<Row> body = new ArrayList<>();
            List<Row> foot = new ArrayList<>();
            for (Row row : page) {
                (heads.contains(row) ? body.isEmpty() ? top : foot : body).add(row);
            }
            top.forEach(row -> furniture(row.text()));
            for (List<Row> column : Columns.of(body)) {
                Paragraphing.of(column).forEach(this::paragraph);
            }
            foot.forEach(row -> furniture(row.text()));
        }
        close();
        return blocks.reading(facts);
    }

    /** Waits until the paragraph it stands in the middle of has ended. */
    private void furniture(String line) {
        if (open == null) {
            blocks.add(line, true);
        } else {
            held.add(line);
        }
    }

    private void paragraph(List<Row> lines) {
        String text = lines.getFirst().text().strip();
        for (Row line : lines.subList(1, lines.size())) {
            text = hyphens.join(text, line.text().strip());
        }
        double mine = lines.getFirst().size();
        String before = open;
        if (before != null && goesOn(before, text) && Math.abs(mine - size) < 0.5) {
            open = hyphens.join(before, text);
        } else {
            close();
            open = text;
            size = mine;
        }
    }

    /** Whether a paragraph that a column or a page has ended goes on in the next. */
    private static boolean goesOn(String before, String after) {
        char last = before.charAt(before.length() - 1);
        return !after.isEmpty() && Character.isLowerCase(after.charAt(0)) && (Character.isLetterOrDigit(last) || ",-\u2010\u00AD".indexOf(last) >= 0);
    }

    private void close() {
        if (open != null) {
            blocks.add(open, false);
            open = null;
        }
        held.forEach(line -> blocks.add(line, true));
        held.clear();
    }
}
