package org.readout.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of the dossier, put together for the officer to read.
 *
 * @param key the page again, as {@code KIND:KEY}
 * @param about what it rests on: which publishers and days the library covers
 * @param strokes a small timeline of it; empty for none
 */
public record DossierPage(String key, String title, String about, List<DossierLine> lines, List<Stroke> strokes) {

    /**
     * Something on the page's small timeline.
     *
     * @param row what kind of thing it is, for the officer; strokes of one kind stand in one row
     * @param to the last day; that of {@code from} where it took one
     */
    public record Stroke(String row, LocalDate from, LocalDate to, String words) {}

    public DossierPage {
        lines = List.copyOf(lines);
        strokes = List.copyOf(strokes);
    }

    /** A page without a timeline. */
    public DossierPage(String key, String title, String about, List<DossierLine> lines) {
        this(key, title, about, lines, List.of());
    }
}
