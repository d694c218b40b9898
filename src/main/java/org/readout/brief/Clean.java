package org.readout.brief;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Makes words from outside safe to print in any form. */
final class Clean {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char POP_FORMATTING = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private Clean() {}

    /**
     * {@code text} with every control character but tab and line end, every lone surrogate and every character that
     * XML forbids as U+FFFD, one for one, so that offsets hold. Bidirectional embeddings left open are closed at the
     * end, so that no quotation turns round the words after it.
     */
    static String text(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** Whether nothing in it can need cleaning, as in nearly every text. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < '\u007F' || c >= '\u00A0' && c < '\u202A' || c == '\n' || c == '\t'
                    || c > POP_ISOLATE && c < Character.MIN_SURROGATE;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(printable(text, i) ? c : REPLACEMENT);
            follow(c, open);
        }
        return out.append(open.reverse()).toString();
    }

    /** {@code text} as {@link #text}, on one line: for titles and table cells. */
    static String line(String text) {
        return text(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** The address as a link may carry it, or null if it is not one of the web. */
    static @Nullable String link(@Nullable URI address) {
        if (address == null || address.getScheme() == null || address.getHost() == null) {
            return null;
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http") ? address.toASCIIString() : null;
    }

    private static boolean printable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == '\n' || c == '\t' || !Character.isISOControl(c) && c != '\uFFFE' && c != '\uFFFF';
    }

    private static void follow(char c, StringBuilder open) {
        switch (c) {
            case '\u202A', '\u202B', '\u202D', '\u202E' -> open.append(POP_FORMATTING);
            case '\u2066', '\u2067', '\u2068' -> open.append(POP_ISOLATE);
            case POP_FORMATTING -> {
                if (!open.isEmpty() && open.charAt(open.length() - 1) == POP_FORMATTING) {
                    open.setLength(open.length() - 1);
                }
            }
            case POP_ISOLATE -> {
                int isolate = open.lastIndexOf(String.valueOf(POP_ISOLATE));
                if (isolate >= 0) {
                    open.setLength(isolate);
                }
            }
            default -> { }
        }
    }
}
