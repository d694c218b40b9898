package org.readout.exchange;

import java.nio.charset.StandardCharsets;

/** What a file is, by how it begins. */
final class Beginning {

    /** As far as is looked, in bytes. */
    private static final int LOOKED_AT = 4096;

    private Beginning() {}

    /** Whether it looks like JSON that names one of these early on. */
    static boolean isJsonWith(byte[] bytes, String... words) {
        String head = head(bytes).stripLeading();
        return (head.startsWith("{") || head.startsWith("[")) && holdsOne(head, words);
    }

    /** Whether it looks like XML that names one of these early on. */
    static boolean isXmlWith(byte[] bytes, String... words) {
        String head = head(bytes).stripLeading();
        return head.startsWith("<") && holdsOne(head, words);
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static boolean holdsOne(String head, String... words) {
        for (String word : words) {
            if (head.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
        return head.startsWith("\uFEFF") ? head.substring(1) : head;
    }
}
