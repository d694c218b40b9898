package org.readout.extract;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.readout.model.Paragraph;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Span;
import org.readout.model.Version;

/** Releases for tests, made of a text alone: one paragraph a line. */
public final class Releases {

    private Releases() {}

    public static Release of(String text, String publisher, String published) {
        return of(text, publisher, published, text.length());
    }

    /** @param bodyEnd from here on the text is page furniture, in UTF-16 code units */
    public static Release of(String text, String publisher, String published, int bodyEnd) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, new Span(start, end)));
            }
            start = end + 1;
        }
        List<Span> furniture = bodyEnd < text.length() ? List.of(new Span(bodyEnd, text.length())) : List.of();
        String title = text.lines().findFirst().orElse("");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Version version = new Version(UUID.nameUUIDFromBytes(bytes), 1, text, "", paragraphs, furniture);
        Publication publication = new Publication(title, publisher, LocalDate.parse(published), "en", null, null);
        return new Release(UUID.nameUUIDFromBytes(bytes), "test.txt", publication, version);
    }
}
