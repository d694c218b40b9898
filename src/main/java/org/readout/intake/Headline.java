package org.readout.intake;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Finds what to call a release that nobody has named. */
final class Headline {

    private static final int HEAD = 8;
    private static final int LONGEST = 350;

    /** Of the opening words that stand in for a headline, in UTF-16 code units. */
    private static final int OPENING = 90;

    private Headline() {}

    /**
     * The headline; where there is none, the opening words with an ellipsis, so that nobody takes them for one; where
     * there are no words, the file's name without its ending.
     *
     * @param body the paragraphs of the body, from the first
     */
    static String of(String source, List<String> body, String publisher) {
        for (int i = 0; i < Math.min(body.size(), HEAD); i++) {
            String line = body.get(i);
            if (line.length() > LONGEST || Lines.endsSentence(line) && !Imprint.isImprint(line)) {
                return opening(line, source);
            }
            boolean other = Lines.isByline(line)
                    || Lines.isBulleted(line)
                    || Imprint.isImprint(line)
                    || line.equals(publisher)
                    || !Lines.hasLetter(line);
            if (!other) {
                return oneLine(line);
            }
        }
        return stem(source);
    }

    private static String opening(String paragraph, String source) {
        String line = oneLine(paragraph.substring(0, Math.min(paragraph.length(), 4 * OPENING)));
        if (!Lines.hasLetter(line)) {
            return stem(source);
        }
        if (line.length() <= OPENING) {
            return line;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        String cut = line.substring(0, words.preceding(OPENING)).strip().replaceFirst("[\\p{Punct}\\s]+$", "");
        return cut.isEmpty() ? stem(source) : cut + "\u2026";
    }

    private static String stem(String source) {
        int dot = source.lastIndexOf('.');
        return dot > 0 ? source.substring(0, dot) : source;
    }

    /** A title is shown in one line; a headline may have been broken over two, or hold a stray control character. */
    private static String oneLine(String line) {
        return line.replaceAll("[\\s\\p{Cntrl}\\p{Z}]+", " ").strip();
    }
}
