package org.readout.jobs.versions;

import java.util.ArrayList;
import java.util.List;

import org.readout.jobs.versions.Piece.Kind;
import org.readout.model.Version;

/**
 * Two versions of a text as one: line by line, words left out and words put in beside those that stayed.
 *
 * @param lines in the order of the text; a line that is empty in both is left out
 */
public record Comparison(List<Line> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    /** One line of either text, or of both. */
    public record Line(List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }

        /** Whether it stands in both texts as it is. */
        public boolean isSame() {
            return pieces.stream().allMatch(piece -> piece.kind() == Kind.KEPT);
        }
    }

    /** Compares an earlier version with a later one. */
    public static Comparison of(Version earlier, Version later) {
        List<Piece> pieces = new ArrayList<>();
        int here = 0;
        int there = 0;
        for (Same same : Alignment.of(earlier, later)) {
            differing(earlier.text().substring(here, same.here()), later.text().substring(there, same.there()), pieces);
            add(earlier.text().substring(same.here(), same.hereEnd()), Kind.KEPT, pieces);
            here = same.hereEnd();
            there = same.thereEnd();
        }
        differing(earlier.text().substring(here), later.text().substring(there), pieces);
        return new Comparison(lines(pieces));
    }

    /** How many stretches differ: what is left out and what is put in at one place count as one. */
    public int changes() {
        int changes = 0;
        boolean differs = false;
        for (Line line : lines) {
            for (Piece piece : line.pieces()) {
                if (piece.kind() != Kind.KEPT && !differs) {
                    changes++;
                }
                differs = piece.kind() != Kind.KEPT;
            }
        }
        return changes;
    }

    private static void differing(String before, String after, List<Piece> pieces) {
        if (before.equals(after) || before.isBlank() && after.isBlank()) {
            add(after, Kind.KEPT, pieces);
            return;
        }
        // White space that both begin or end with is no part of the change.
        int lead = 0;
        while (lead < Math.min(before.length(), after.length()) && before.charAt(lead) == after.charAt(lead)
                && Character.isWhitespace(before.charAt(lead))) {
            lead++;
        }
        int tail = 0;
        while (tail < Math.min(before.length(), after.length()) - lead
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)
                && Character.isWhitespace(before.charAt(before.length() - 1 - tail))) {
            tail++;
        }
        add(before.substring(0, lead), Kind.KEPT, pieces);
        add(before.substring(lead, before.length() - tail), Kind.DELETED, pieces);
        add(after.substring(lead, after.length() - tail), Kind.INSERTED, pieces);
        add(before.substring(before.length() - tail), Kind.KEPT, pieces);
    }

    private static void add(String text, Kind kind, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, kind));
        }
    }

    private static List<Line> lines(List<Piece> pieces) {
        List<Line> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            int from = 0;
            for (int end = piece.text().indexOf('\n'); end >= 0; end = piece.text().indexOf('\n', from)) {
                add(piece.text().substring(from, end), piece.kind(), line);
                close(line, lines);
                from = end + 1;
            }
            add(piece.text().substring(from), piece.kind(), line);
        }
        close(line, lines);
        return lines;
    }

    private static void close(List<Piece> line, List<Line> lines) {
        if (line.stream().anyMatch(piece -> !piece.text().isBlank())) {
            lines.add(new Line(line));
        }
        line.clear();
    }
}
