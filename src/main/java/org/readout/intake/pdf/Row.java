package org.readout.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs on one line of the page, from left to right; over all columns, until it is cut. Never empty. */
record Row(List<Glyph> glyphs) {

    /** Lines further apart than this share of the font's size are two; less are one, with raised or lowered signs. */
    private static final double SAME = 0.4;

    /** Gaps of more than this share of the font's size part words where the font does not tell the width of its blank. */
    private static final double LEAST_SPACE = 0.12;
    private static final double MOST_SPACE = 0.3;

    /** A gap as wide as this, in sizes of the font, is that of a table. */
    private static final double TAB = 2.5;

    /** The rows of a page, from its top. */
    static List<Row> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::isBlank);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Row> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - row.getLast().y() > SAME * Math.min(glyph.size(), row.getLast().size())) {
                rows.add(new Row(row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(row));
        }
        return rows;
    }

    Row {
        glyphs = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
    }

    double y() {
        return glyphs.getFirst().y();
    }

    double start() {
        return glyphs.getFirst().x();
    }

    double end() {
        return glyphs.stream().mapToDouble(Glyph::end).max().orElse(0);
    }

    /** The size of most of its glyphs. */
    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).sorted().skip(glyphs.size() / 2).findFirst().orElse(1);
    }

    /** Whether a glyph of it stands at {@code x} or within {@code room} of it. */
    boolean covers(double x, double room) {
        for (Glyph glyph : glyphs) {
            if (glyph.x() < x + room && glyph.end() > x - room) {
                return true;
            }
        }
        return false;
    }

    boolean isLeftOf(double x) {
        return start() < x;
    }

    boolean isRightOf(double x) {
        return end() > x;
    }

    /** Its glyphs on one side of {@code x}. */
    List<Glyph> side(double x, boolean left) {
        return glyphs.stream().filter(glyph -> left == (glyph.x() + glyph.end()) / 2 < x).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null) {
                double gap = glyph.x() - before.end();
                double blank = Math.clamp(before.space() / 2, LEAST_SPACE * before.size(), MOST_SPACE * before.size());
                text.append(gap > TAB * before.size() ? "\t" : gap > blank ? " " : "");
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString();
    }
}
