package org.readout.intake;

import org.readout.model.ReadoutException;

/** Tells files that are not plain text, whatever they are called. */
final class Binary {

    private static final String PLAIN = " Save its text as plain text (.txt, UTF-8) and try again.";
    private static final int SAMPLE = 64 * 1024;

    private Binary() {}

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
}
