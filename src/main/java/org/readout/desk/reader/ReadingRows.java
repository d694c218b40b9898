package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.readout.model.Span;

/** What the reader shows of a release, from top to bottom: its paragraphs, and a line for each run of furniture. */
final class ReadingRows {

    static final ReadingRows NONE = of(List.of(), Set.of());

    private final List<Object> items = new ArrayList<>();
    private final List<DisplayParagraph> rows = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<FurnitureLine> furniture = new ArrayList<>();

    private ReadingRows() {}

    /**
     * Lays out {@code all} paragraphs of a release.
     *
     * @param open the offsets at which runs of furniture start that are shown; the others are folded
     */
    static ReadingRows of(List<DisplayParagraph> all, Set<Integer> open) {
        ReadingRows made = new ReadingRows();
        int at = 0;
        while (at < all.size()) {
            int end = at;
            while (end < all.size() && all.get(end).furniture()) {
                end++;
            }
            if (end > at) {
                made.fold(all.subList(at, end), open);
            } else {
                made.add(all.get(end++));
            }
            at = end;
        }
        return made;
    }

    private void fold(List<DisplayParagraph> run, Set<Integer> open) {
        Span span = new Span(run.getFirst().span().start(), run.getLast().span().end());
        int paragraphs = (int) run.stream().filter(row -> row.number() > 0).count();
        FurnitureLine line = new FurnitureLine(span, paragraphs, open.contains(span.start()));
        furniture.add(line);
        items.add(line);
        if (line.open()) {
            run.forEach(this::add);
        }
    }

    private void add(DisplayParagraph row) {
        places.add(items.size());
        rows.add(row);
        items.add(row);
    }

    /** Paragraphs and folded lines. */
    List<Object> items() {
        return items;
    }

    /** The paragraphs shown; the caret goes through these. */
    List<DisplayParagraph> rows() {
        return rows;
    }

    /** Where a row stands among the items. */
    int place(int row) {
        return places.get(row);
    }

    List<FurnitureLine> furniture() {
        return furniture;
    }

    /** The folded line that hides {@code offset}. */
    Optional<FurnitureLine> hiding(int offset) {
        return furniture.stream().filter(line -> !line.open() && line.span().contains(offset)).findFirst();
    }
}
