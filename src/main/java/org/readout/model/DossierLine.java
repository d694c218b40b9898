package org.readout.model;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of a page of the dossier.
 *
 * @param text what it says; of a quote the release's own words
 * @param note beside or under it: who, when, where
 * @param badge one word or two that name what it is; empty for none
 * @param pieces its wording against an earlier one; empty where it is held against none
 * @param release whose text it leads to, or null
 * @param offset the place in that text, in UTF-16 code units
 * @param link the page of the dossier it leads to, as {@code KIND:KEY}; empty for none
 */
public record DossierLine(
        Kind kind,
        String text,
        String note,
        String badge,
        List<Piece> pieces,
        @Nullable UUID release,
        int offset,
        String link) {

    /** How a line is shown. */
    public enum Kind {
        HEAD,
        LINE,
        QUOTE,
        /** What asks for the officer's eye: a discrepancy, what is overdue. */
        ALERT,
        MUTED
    }

    /** A run of words held against an earlier wording. */
    public record Piece(Fate fate, String words) {}

    /** What became of words. */
    public enum Fate {
        KEPT,
        ADDED,
        DROPPED
    }

    public DossierLine {
        pieces = List.copyOf(pieces);
    }

    public static DossierLine head(String text) {
        return new DossierLine(Kind.HEAD, text, "", "", List.of(), null, 0, "");
    }

    public static DossierLine muted(String text) {
        return new DossierLine(Kind.MUTED, text, "", "", List.of(), null, 0, "");
    }

    /** A line that leads to another page. */
    public static DossierLine link(String text, String note, String badge, String link) {
        return new DossierLine(Kind.LINE, text, note, badge, List.of(), null, 0, link);
    }

    /** A line, or an alert, that leads to a text. */
    public static DossierLine at(Kind kind, String text, String note, String badge, @Nullable UUID release, int offset) {
        return new DossierLine(kind, text, note, badge, List.of(), release, offset, "");
    }

    public DossierLine withLink(String link) {
        return new DossierLine(kind, text, note, badge, pieces, release, offset, link);
    }

    public DossierLine withPieces(List<Piece> pieces) {
        return new DossierLine(kind, text, note, badge, pieces, release, offset, link);
    }
}
