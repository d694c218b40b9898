package org.readout.intake.page;

import java.util.List;

import org.readout.model.Span;

/**
 * What a reader makes of a file.
 *
 * @param text line ends as \n; blank where the file is a mere envelope of its enclosures
 * @param furniture what the form of the file shows to be furniture: sidebars, running heads; in order, apart
 * @param enclosures the files that came inside it, in their order
 * @param troubles a line for each enclosure that could not be taken out
 */
public record Reading(String text, List<Span> furniture, Facts facts, List<Enclosure> enclosures, List<String> troubles) {

    public Reading {
        furniture = List.copyOf(furniture);
        enclosures = List.copyOf(enclosures);
        troubles = List.copyOf(troubles);
    }

    public Reading(String text, List<Span> furniture, Facts facts) {
        this(text, furniture, facts, List.of(), List.of());
    }
}
