package org.readout.desk.reader;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Where the caret goes from one place in a text to the next. Offsets in UTF-16 code units. */
final class Caret {

    private final String text;
    private final List<DisplayParagraph> rows;

    Caret(String text, List<DisplayParagraph> rows) {
        this.text = text;
        this.rows = rows;
    }

    /** The row that holds {@code offset}; between two rows, the one before. -1 where there are none. */
    int row(int offset) {
        int low = 0;
        int high = rows.size() - 1;
        int found = Math.min(0, high);
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).span().start() <= offset) {
                found = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return found;
    }

    /** One character, as people see them, on; over the end of a paragraph to the start of the next. */
    int right(int offset) {
        return forward(offset, BreakIterator.getCharacterInstance(Locale.ENGLISH), false);
    }

    int left(int offset) {
        return back(offset, BreakIterator.getCharacterInstance(Locale.ENGLISH), false);
    }

    /** To the end of this or the next word. */
    int wordRight(int offset) {
        return forward(offset, BreakIterator.getWordInstance(Locale.ENGLISH), true);
    }

    /** To the start of this or the word before. */
    int wordLeft(int offset) {
        return back(offset, BreakIterator.getWordInstance(Locale.ENGLISH), true);
    }

    private int forward(int offset, BreakIterator breaks, boolean word) {
        int row = row(offset);
        if (row < 0) {
            return offset;
        }
        int start = rows.get(row).span().start();
        int end = rows.get(row).span().end();
        if (offset >= end) {
            return row + 1 < rows.size() ? rows.get(row + 1).span().start() : end;
        }
        breaks.setText(text.substring(start, end));
        int next = breaks.following(Math.max(0, offset - start));
        while (word && next < end - start && !Character.isLetterOrDigit(text.charAt(start + next - 1))) {
            next = breaks.next();
        }
        return start + next;
    }

    private int back(int offset, BreakIterator breaks, boolean word) {
        int row = row(offset);
        if (row < 0) {
            return offset;
        }
        int start = rows.get(row).span().start();
        if (offset <= start) {
            return row > 0 ? rows.get(row - 1).span().end() : start;
        }
        int end = rows.get(row).span().end();
        breaks.setText(text.substring(start, end));
        int last = breaks.preceding(Math.min(offset, end) - start);
        while (word && last > 0 && !Character.isLetterOrDigit(text.charAt(start + last))) {
            last = breaks.previous();
        }
        return start + last;
    }
}
