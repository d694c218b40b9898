package org.readout.desk.reader;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.readout.model.Paragraph;
import org.readout.model.Span;
import org.readout.model.Version;

/**
 * One row of the reader: a paragraph, or a piece of a very long one, since the time to lay text out grows faster than
 * its length.
 *
 * @param number of the paragraph; 0 on the further pieces of a long one
 * @param span in the version's text, in UTF-16 code units
 * @param furniture whether it is page furniture, shown greyed
 */
record DisplayParagraph(int number, Span span, boolean furniture) {

    static final int LONGEST = 2000;
    private static final int SHORTEST = 1000;

    static List<DisplayParagraph> of(Version version) {
        List<DisplayParagraph> rows = new ArrayList<>();
        for (Paragraph paragraph : version.paragraphs()) {
            boolean furniture = version.isFurniture(paragraph.span());
            int number = paragraph.number();
            int start = paragraph.span().start();
            while (paragraph.span().end() - start > LONGEST) {
                int end = start + cut(version.text().substring(start, start + LONGEST));
                rows.add(new DisplayParagraph(number, new Span(start, end), furniture));
                number = 0;
                start = end;
            }
            rows.add(new DisplayParagraph(number, new Span(start, paragraph.span().end()), furniture));
        }
        return rows;
    }

    /** Where to cut {@code piece}: after its last sentence, else after its last word, else between two characters. */
    private static int cut(String piece) {
        for (BreakIterator breaks : List.of(
                BreakIterator.getSentenceInstance(Locale.ENGLISH), BreakIterator.getWordInstance(Locale.ENGLISH),
                BreakIterator.getCharacterInstance(Locale.ENGLISH))) {
            breaks.setText(piece);
            int end = breaks.preceding(piece.length());
            if (end >= SHORTEST) {
                return end;
            }
        }
        return piece.length();
    }
}
