package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Ids;
import org.readout.model.Paragraph;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Span;
import org.readout.model.Version;

/** Releases made from a text, for tests: a paragraph at each blank line, else at every line. */
public final class Texts {

    private Texts() {}

    public static Version version(String text, Span... furniture) {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean blankLines = text.strip().contains("\n\n");
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(blankLines ? "\n\n" : "\n", from);
            end = end < 0 ? text.length() : end;
            int start = from;
            int stop = end;
            while (start < stop && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
                stop--;
            }
            if (start < stop) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, new Span(start, stop)));
            }
            from = end + 1;
        }
        return new Version(Ids.next(), 1, text, "", paragraphs, List.of(furniture));
    }

    public static Release release(String text, @Nullable LocalDate published, Span... furniture) {
        Publication publication = new Publication("", "", published, "en", null, null);
        return new Release(Ids.next(), "test.txt", publication, version(text, furniture));
    }
}
