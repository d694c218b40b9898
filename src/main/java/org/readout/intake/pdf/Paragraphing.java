package org.readout.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of a column together to paragraphs, by what shows where one begins: space, indent, size, a short last line. */
final class Paragraphing {

    /** A gap wider than the usual by this begins a paragraph; a change of size by this too. */
    private static final double WIDER = 1.3;
    private static final double OTHER_SIZE = 1.12;

    /** An indent in sizes of the font. */
    private static final double INDENT = 0.8;
    private static final double DEEPEST = 6;

    /** A line that leaves as much of the width free was ended on purpose. */
    private static final double FREE = 0.15;

    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:;\u3002\uFF0E]['\"\u201D\u2019)\u300D]*");
    private static final Pattern BULLET = Pattern.compile("(?s)(?:[\u2022\u25CF\u25AA\u25A0\u25A1\u25CB\u25E6\u25B2\u25B6\u2023\u2043\u203B\u30FB\u3147]|[-\u2013\u2014*o] |\\(?\\d{1,2}[.)] |[a-z]\\) ).*");

    private Paragraphing() {}

    /** The lines of each paragraph. */
    static List<List<Row>> of(List<Row> column) {
        double leading = leading(column);
        double end = column.stream().mapToDouble(Row::end).max().orElse(0);
        double start = column.stream().mapToDouble(Row::start).min().orElse(0);
        List<List<Row>> paragraphs = new ArrayList<>();
        Row before = null;
        for (Row row : column) {
            if (before == null || begins(row, before, paragraphs.getLast().size(), leading, end, end - start)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(row);
            before = row;
        }
        return paragraphs;
    }

    private static boolean begins(Row row, Row before, int lines, double leading, double end, double width) {
        double size = before.size();
        double indent = row.start() - before.start();
        boolean apart = row.y() - before.y() > leading * WIDER && row.y() - before.y() > size * WIDER;
        boolean other = Math.max(size, row.size()) / Math.min(size, row.size()) > OTHER_SIZE;
        boolean indented = indent > INDENT * size && indent < DEEPEST * size && !(lines == 1 && isCentred(row, before));
        boolean ended = before.end() < end - FREE * width && SENTENCE_END.matcher(before.text()).matches();
        return apart || other || indented && lines > 0 && !BULLET.matcher(before.text()).matches() || ended || BULLET.matcher(row.text()).matches();
    }

    private static boolean isCentred(Row row, Row before) {
        return Math.abs(row.start() + row.end() - before.start() - before.end()) < before.size();
    }

    /** The usual distance of lines: that of the middle of all. */
    private static double leading(List<Row> column) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < column.size(); i++) {
            distances.add(column.get(i).y() - column.get(i - 1).y());
        }
        return distances.stream().sorted().skip(distances.size() / 2).findFirst().orElse(Double.MAX_VALUE);
    }
}
