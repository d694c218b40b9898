package org.readout.exchange;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * Finds words in a text that may have been broken into other lines, or set with other quotation marks, than where they were
 * marked. Of several places the one with the most of the given words round it is meant; of those the nearest to the position.
 */
final class Words {

    private final String text;

    /** The text with white space as single spaces, and quotation marks and dashes alike. */
    private final StringBuilder folded = new StringBuilder();

    /** For each character of the folded text its offset in the text, and the text's length at the end. */
    private final List<Integer> offsets = new ArrayList<>();

    Words(String text) {
        this.text = text;
    }

    /** @param near where they are said to stand, in UTF-16; null where nobody says */
    @Nullable Span find(Place place, @Nullable Span near) {
        fold();
        String quote = fold(place.quote().strip());
        String prefix = fold(place.prefix());
        String suffix = fold(place.suffix());
        Span best = null;
        int bestContext = -1;
        boolean tied = false;
        for (int at = folded.indexOf(quote); at >= 0; at = folded.indexOf(quote, at + 1)) {
            Span span = new Span(offsets.get(at), offsets.get(at + quote.length() - 1) + 1);
            int context = before(at, prefix) + after(at + quote.length(), suffix);
            boolean nearer = best != null && near != null && distance(span, near) < distance(best, near);
            if (context > bestContext || context == bestContext && nearer) {
                best = span;
                tied = false;
            } else if (context == bestContext && near == null) {
                tied = true;
            }
            bestContext = Math.max(bestContext, context);
        }
        return tied ? null : best;
    }

    private int before(int at, String prefix) {
        int same = 0;
        while (same < prefix.length() && same < at
                && prefix.charAt(prefix.length() - 1 - same) == folded.charAt(at - 1 - same)) {
            same++;
        }
        return same;
    }

    private int after(int at, String suffix) {
        int same = 0;
        while (same < suffix.length() && at + same < folded.length() && suffix.charAt(same) == folded.charAt(at + same)) {
            same++;
        }
        return same;
    }

    private static int distance(Span span, Span near) {
        return Math.abs(span.start() - near.start());
    }

    private void fold() {
        if (!offsets.isEmpty() || text.isEmpty()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = alike(text.charAt(i));
            if (c != ' ' || folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(c);
                offsets.add(i);
            }
        }
    }

    private static String fold(String words) {
        Words folding = new Words(words);
        folding.fold();
        return folding.folded.toString();
    }

    private static char alike(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            default -> Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u3000' ? ' ' : c;
        };
    }
}
