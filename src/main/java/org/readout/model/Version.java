package org.readout.model;

import java.util.List;
import java.util.UUID;

/**
 * One state of a release's text. It is never changed; a corrected text is a further version.
 *
 * @param number counted from 1 within the release
 * @param text line ends as \n, nothing else changed from the file
 * @param sha256 of the text in UTF-8, in lower-case hexadecimal
 * @param furniture navigation, "most popular" lists and the like: kept, greyed, never marked; in order, apart
 */
public record Version(
        UUID id, int number, String text, String sha256, List<Paragraph> paragraphs, List<Span> furniture) {

    public Version {
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
    }

    /** The number of the paragraph that holds {@code offset}; between two paragraphs, of the one before. */
    public int paragraphAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        int found = 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Paragraph paragraph = paragraphs.get(middle);
            if (paragraph.span().start() <= offset) {
                found = paragraph.number();
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return found;
    }

    public boolean isFurniture(Span span) {
        return furniture.stream().anyMatch(span::overlaps);
    }
}
