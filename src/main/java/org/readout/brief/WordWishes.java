package org.readout.brief;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** What is wanted of a Word document beyond the brief itself. */
public final class WordWishes {

    /** Nothing beyond. */
    public static final WordWishes NONE = new WordWishes(false, "", null);

    private final boolean comments;
    private final String author;
    private final byte @Nullable [] template;

    /**
     * What is wanted.
     *
     * @param comments whether each commitment in the annotated texts is to have a comment at its words
     * @param author of the comments; empty for nobody by name
     * @param template a ministry's own document, whose styles, heads and logos are kept; null for none
     */
    public WordWishes(boolean comments, String author, byte @Nullable [] template) {
        this.comments = comments;
        this.author = author;
        this.template = template == null ? null : template.clone();
    }

    boolean comments() {
        return comments;
    }

    String author() {
        return author;
    }

    byte @Nullable [] template() {
        return template == null ? null : Arrays.copyOf(template, template.length);
    }
}
