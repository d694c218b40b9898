package org.readout.intake.page;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.ReadoutException;
import org.readout.model.Span;

/**
 * Puts a text together of the blocks a document is made of. A blank line parts them, so that each is a paragraph and none
 * is taken for lines of another.
 */
public final class Blocks {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> furniture = new ArrayList<>();
    private boolean grey;

    /** @param source the file's name, for messages */
    public Blocks(String source) {
        this.source = source;
    }

    /**
     * Adds a block; nothing where it shows nothing. Line ends in it stay.
     *
     * @throws ReadoutException if the text has grown beyond {@link Limits#CHARACTERS}
     */
    public void add(String block, boolean asFurniture) {
        String shown = unixLines(block).strip();
        if (shown.isEmpty()) {
            return;
        }
        if (text.length() + (long) shown.length() > Limits.CHARACTERS) {
            throw new ReadoutException(source + ": its text is longer than " + Limits.CHARACTERS / 1_000_000
                    + " million characters, too long for one release. Split it and try again.");
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(shown);
        if (asFurniture) {
            boolean goesOn = grey && !furniture.isEmpty();
            furniture.add(new Span(goesOn ? furniture.removeLast().start() : start, text.length()));
        }
        grey = asFurniture;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public Reading reading(Facts facts) {
        return new Reading(text.toString(), furniture, facts);
    }

    /** The text with line ends as \n. */
    public static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
