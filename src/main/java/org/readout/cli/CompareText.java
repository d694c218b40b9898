package org.readout.cli;

import java.util.ArrayList;
import java.util.List;

import org.readout.jobs.versions.Comparison;
import org.readout.jobs.versions.Piece;

/** Two texts as one in plain text, with the marks that GNU wdiff made usual: {@code [-left out-] {+put in+}}. */
final class CompareText {

    private CompareText() {}

    /** The lines in which the two differ, an ellipsis for those between; and how many places differ. */
    static List<String> of(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        boolean passed = false;
        for (Comparison.Line line : comparison.lines()) {
            if (line.isSame()) {
                passed = true;
                continue;
            }
            if (passed) {
                lines.add("\u2026");
                passed = false;
            }
            lines.add(marked(line));
        }
        if (passed && !lines.isEmpty()) {
            lines.add("\u2026");
        }
        int changes = comparison.changes();
        lines.add(changes == 0 ? "The words are the same."
                : changes == 1 ? "They differ in one place." : "They differ in " + changes + " places.");
        return lines;
    }

    private static String marked(Comparison.Line line) {
        StringBuilder marked = new StringBuilder();
        for (Piece piece : line.pieces()) {
            marked.append(switch (piece.kind()) {
                case KEPT -> piece.text();
                case DELETED -> "[-" + piece.text() + "-]";
                case INSERTED -> "{+" + piece.text() + "+}";
            });
        }
        return marked.toString();
    }
}
