package org.readout.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends words that were broken at the end of a line: "co-" and "operation", but "Vice-" and "Minister" keep their hyphen. */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010\u2011]\\p{L}+)*");
    private static final Pattern LAST = Pattern.compile("(\\p{L}+(?:[-\u2010\u2011]\\p{L}+)*)[-\u2010\u00AD]$");
    private static final Pattern FIRST = Pattern.compile("^\\p{L}+");

    /** The words of the document that stand within a line, in lower case. */
    private final Set<String> words = new HashSet<>();

    Hyphens(List<String> lines) {
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                boolean broken = word.end() < line.length() && word.end() == line.length() - 1;
                if (!broken) {
                    words.add(word.group().toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-'));
                }
            }
        }
    }

    /** One line after another, with a blank between, or none where a word goes on, or where the script has none. */
    String join(String before, String after) {
        Matcher last = LAST.matcher(before);
        Matcher first = FIRST.matcher(after);
        if (last.find() && first.find()) {
            boolean soft = before.charAt(before.length() - 1) == '\u00AD';
            String whole = (last.group(1) + first.group()).toLowerCase(Locale.ROOT);
            String parted = (last.group(1) + "-" + first.group()).toLowerCase(Locale.ROOT);
            boolean lower = Character.isLowerCase(after.charAt(0));
            boolean mended = soft || lower && (words.contains(whole) || !words.contains(parted));
            return mended ? before.substring(0, before.length() - 1) + after : before + after;
        }
        boolean tight = !before.isEmpty() && !after.isEmpty() && isIdeographic(before.charAt(before.length() - 1)) && isIdeographic(after.charAt(0));
        return before + (tight ? "" : " ") + after;
    }

    private static boolean isIdeographic(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA || c == '\u3001' || c == '\u3002';
    }
}
