package org.readout.jobs;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Words from the clipboard, to be taken in like a file.
 *
 * @param text as the clipboard gives them plain; may be empty where there is a web page
 * @param html the same as a piece of a web page, which says where paragraphs and headlines are; empty where it gives none
 * @param at when they were pasted; the release is called by it
 */
public record Pasted(String text, String html, LocalDateTime at) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'Pasted 'yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    public boolean isEmpty() {
        return text.isBlank() && html.isBlank();
    }

    String name() {
        return NAME.format(at) + (html.isBlank() ? ".txt" : ".html");
    }

    /** In UTF-8: what is kept as the original. */
    byte[] bytes() {
        return (html.isBlank() ? text : html).getBytes(StandardCharsets.UTF_8);
    }
}
