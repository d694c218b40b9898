package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.readout.model.ReadoutException;

/** Tells files that are not plain text, whatever they are called. */
final class Binary {

    private static final String PLAIN = " Save its text as plain text (.txt, UTF-8) and try again.";
    private static final int SAMPLE = 64 * 1024;

    private Binary() {}

    /** @throws ReadoutException if the bytes are of a known kind that is not plain text */
    static void refuseKnown(String source, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        String kind = kind(head);
        if (!kind.isEmpty()) {
            throw new ReadoutException(source + ": this is " + kind + ", not plain text." + PLAIN);
        }
    }

    /** @throws ReadoutException if what was decoded is mostly control characters */
    static void refuseNoise(String source, String text) {
        int length = Math.min(text.length(), SAMPLE);
        int noise = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean layout = c >= '\t' && c <= '\r';
            noise += Character.isISOControl(c) && !layout || c >= 0xFFFE ? 1 : 0;
        }
        if (noise * 10L > length) {
            throw new ReadoutException(source + ": this is a binary file, not plain text." + PLAIN);
        }
    }

    private static String kind(String head) {
        if (head.startsWith("%PDF-")) {
            return "a PDF";
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return "a Word, OpenDocument or other zip file";
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "an older Word or Hangul Office file";
        }
        if (head.startsWith("{\\rtf")) {
            return "a rich text file";
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("GIF8") || head.startsWith("\u00FF\u00D8\u00FF")) {
            return "a picture";
        }
        if (head.startsWith("\u007FELF") || head.startsWith("\u001F\u008B") || head.startsWith("SQLite format 3")) {
            return "a binary file";
        }
        String markup = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (markup.startsWith("<!doctype html") || markup.startsWith("<html")) {
            return "a web page";
        }
        return "";
    }
}
