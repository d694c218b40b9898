package org.readout.extract.text;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Span;

/**
 * The lines of a paragraph. A file may break its lines where a paragraph ends, or where the page was full; only the first
 * kind parts sentences.
 */
final class Lines {

    /** A line broken for width is seldom shorter or longer than this, in UTF-16 code units. */
    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;

    private Lines() {}

    /** The lines from {@code start} to {@code end}, wrapped ones joined; blank ones left out. */
    static List<Span> of(String text, int start, int end) {
        List<Span> lines = new ArrayList<>();
        int widest = 0;
        int from = start;
        while (from < end) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 || newline > end ? end : newline;
            if (!text.substring(from, to).isBlank()) {
                lines.add(new Span(from, to));
                widest = Math.max(widest, to - from);
            }
            from = to + 1;
        }
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (i > 0 && goesOn(text, lines.get(i - 1), line, widest)) {
                joined.set(joined.size() - 1, new Span(joined.getLast().start(), line.end()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean goesOn(String text, Span before, Span line, int widest) {
        String upper = before.in(text).strip();
        String lower = line.in(text).strip();
        if (Roles.isItem(lower) || Roles.isSentenceEnd(upper) && widest > WIDEST) {
            return false;
        }
        if (Character.isLowerCase(lower.codePointAt(0))) {
            return true;
        }
        int firstWord = lower.indexOf(' ') < 0 ? lower.length() : lower.indexOf(' ');
        return widest <= WIDEST && before.length() >= NARROWEST && before.length() + 1 + firstWord > widest;
    }
}
