package org.readout.extract.text;

import java.util.List;

import org.readout.model.Span;

/**
 * One sentence, or a line that stands for one (a title, a byline, an item of a list).
 *
 * @param span in the version's text, without the white space around it, in UTF-16 code units
 * @param paragraph number of the paragraph that holds it, from 1
 * @param tokens never empty
 */
public record Sentence(Span span, int paragraph, Role role, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Its words as they stand in {@code text}, the version's text. */
    public String in(String text) {
        return span.in(text);
    }
}
