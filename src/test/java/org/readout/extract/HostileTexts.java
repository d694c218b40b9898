package org.readout.extract;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts made to keep a careless reader busy for ever: one short thing said again and again. */
public final class HostileTexts {

    /** What is repeated, by what it is. */
    public static final Map<String, String> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("agreed to agreed to", "agreed to ");
        UNITS.put("capital letters", "A");
        UNITS.put("words in capitals", "ABCDEFGH ");
        UNITS.put("open brackets", "(");
        UNITS.put("open brackets apart", "( ");
        UNITS.put("straight quotes", "\"");
        UNITS.put("curly quotes", "\u201c");
        UNITS.put("one word", "a");
        UNITS.put("one number", "1");
        UNITS.put("numbers with commas", "1,");
        UNITS.put("President President", "President ");
        UNITS.put("the President of the President", "the President of ");
        UNITS.put("of the of the", "of the ");
        UNITS.put("commas", ", ");
        UNITS.put("and and", "and ");
        UNITS.put("they and they", "they and ");
        UNITS.put("line ends", "\n");
        UNITS.put("one letter a line", "a\n");
        UNITS.put("one letter a paragraph", "a\n\n");
        UNITS.put("bylines", "By Jane Roe\n");
        UNITS.put("items of a list", "- agreed to meet\n");
        UNITS.put("high surrogates", "\uD83D");
        UNITS.put("low surrogates apart", "\uDE00 ");
        UNITS.put("combining marks", "\u0301");
        UNITS.put("letters with marks", "a\u0301 ");
        UNITS.put("right to left", "\u202E\u05D0\u05D1 ");
        UNITS.put("zero-width spaces", "\u200B");
        UNITS.put("joined emoji", "\uD83D\uDC69\u200D");
        UNITS.put("one new word after the other", "Abc\u0001");
        UNITS.put("countries joined by hyphens", "Korea-");
        UNITS.put("initials", "A. ");
        UNITS.put("full stops", ".");
        UNITS.put("possessives", "'s ");
        UNITS.put("names and offices", "Foreign Minister Kim ");
        UNITS.put("names that speak", "Kim Hong-kyun said. ");
        UNITS.put("We agreed.", "We agreed. ");
        UNITS.put("abbreviations explained", "Republic of Korea (ROK) and ROK ");
        UNITS.put("days", "January 1, ");
        UNITS.put("years to years", "2024 to ");
        UNITS.put("trilateral meetings", "They held a trilateral meeting in Tokyo. ");
    }

    private HostileTexts() {}

    /** {@code unit} again and again, {@code length} UTF-16 code units long. Where it holds U+0001, that is a number written in letters. */
    public static String of(String unit, int length) {
        if (unit.indexOf('\u0001') < 0) {
            return unit.repeat(length / unit.length() + 1).substring(0, length);
        }
        StringBuilder text = new StringBuilder(length + 20);
        for (int i = 0; text.length() < length; i++) {
            text.append(unit.replace("\u0001", letters(i))).append(i % 9 == 8 ? ". " : " ");
        }
        return text.substring(0, length);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
