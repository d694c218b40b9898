package org.readout.intake;

import java.util.regex.Pattern;

/** What kind of line a line is, by its look. */
final class Lines {

    private static final int PROSE = 80;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?\u3002\uFF0E][\"'\u201D\u2019)\u300D]*", Pattern.DOTALL);
    private static final Pattern ABBREVIATION_END = Pattern.compile(".*\\b(?:Jr|Sr|Inc|Ltd|Corp|\\p{Lu}(?:\\.\\p{Lu})+)\\.");
    private static final Pattern BULLET = Pattern.compile("[-\u2013\u2014*\u2022\u25CF\u25AA\u00B7\u30FB>\u00BB]|\\d{1,2}[.)]?");
    private static final Pattern BULLETED = Pattern.compile("[-\u2013\u2014*\u2022\u25CF\u25AA\u00B7\u30FB\u25A0\u25A1\u25CB>\u00BB].*", Pattern.DOTALL);
    private static final Pattern BYLINE =
            Pattern.compile("(?i:By|Reported by|Written by|Author:) ?\\p{Lu}[^.!?]{1,100}(?:\\([^)]*\\))?|.{2,60}\\([^()\\s]+@[^()\\s]+\\)");

    private Lines() {}

    /** Running text: long, and ended like a sentence. */
    static boolean isProse(String line) {
        return line.length() > PROSE && endsSentence(line);
    }

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).matches() && !ABBREVIATION_END.matcher(line).matches();
    }

    /** A bullet or a rank that stands alone on its line. */
    static boolean isBullet(String line) {
        return BULLET.matcher(line).matches();
    }

    /** A bullet, or a line that begins with one. */
    static boolean isBulleted(String line) {
        return BULLETED.matcher(line).matches();
    }

    /** Who wrote it: "By Ada Smith (ada@example.org)". */
    static boolean isByline(String line) {
        return line.length() <= 120 && !endsSentence(line) && BYLINE.matcher(line).matches();
    }

    static boolean hasLetter(String line) {
        return line.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether most of the letters in its beginning are Latin. */
    static boolean isLatin(String text) {
        int latin = 0;
        int letters = 0;
        for (int i = 0; i < text.length() && letters < 1000; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
        }
        return latin * 2 > letters;
    }
}
