package org.readout.exchange;

/** Text for files in XML, which forbids most control characters. */
final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * The text with every character that XML 1.0 forbids, and every half of a pair that lacks the other, as U+FFFD, one for
     * one, so that offsets hold. A carriage return goes too: XML reads it as a line feed.
     */
    static String of(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text, i)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, REPLACEMENT);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' && !(c >= '\u007F' && c <= '\u009F') || c == '\n' || c == '\t';
    }
}
