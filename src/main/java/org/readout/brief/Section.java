package org.readout.brief;

import java.util.List;
import java.util.Locale;

import org.readout.model.ReadoutException;

/** The parts of a brief, in the order in which a brief has them unless another is asked for. */
public enum Section {
    BOTTOM_LINE,
    NEW,
    /** What the brief that went out last did not hold. */
    SINCE,
    DIFFERENCES,
    DUE,
    LINES,
    UNDISCLOSED,
    SOURCES,
    /** What was said when and falls due, as a picture. */
    TIMELINE,
    /** All commitments in a table. */
    TABLE,
    /** All commitments under the names of those who made them. */
    BY_PARTY,
    /** All commitments under the days on which they were made. */
    BY_DATE,
    /** All commitments under what they are about. */
    BY_THEME,
    /** Who commits and takes part, with offices. */
    NAMES,
    /** The officer's notes, where they are asked for. */
    NOTES,
    /** The releases in full, annotated, each commitment with its source. */
    TEXTS;

    /** Those of the one-page brief, which is what a brief is unless more is asked for. */
    public static final List<Section> PAGE = List.of(BOTTOM_LINE, NEW, DIFFERENCES, DUE, LINES, UNDISCLOSED, SOURCES);

    /** Whether it draws on all that was chosen, and not on what is newest or due alone. */
    boolean isOfAll() {
        return !PAGE.contains(this);
    }

    /** "bottom-line". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws ReadoutException if there is none of this name */
    public static Section of(String code) {
        for (Section section : values()) {
            if (section.code().equals(code.strip().toLowerCase(Locale.ROOT))) {
                return section;
            }
        }
        throw new ReadoutException("A brief has no section \"" + code + "\". Use "
                + String.join(", ", List.of(values()).stream().map(Section::code).toList()) + " or all.");
    }
}
