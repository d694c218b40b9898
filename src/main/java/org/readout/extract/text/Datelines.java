package org.readout.extract.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The place, day and agency before the first sentence: "SEOUL, Dec. 26 (Yonhap) --", "Tokyo, March 22 (NationPress)". */
final class Datelines {

    private static final int LONGEST = 16;
    private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--", "-", "\u2015", "\u2012");
    private static final Set<String> CALENDAR = WordList.of(Datelines.class, "calendar.txt");

    private Datelines() {}

    /** How many tokens the dateline at the start of {@code tokens} takes, its dash included; 0 if there is none. */
    static int length(List<Token> tokens) {
        boolean dated = false;
        boolean agency = false;
        Token first = tokens.getFirst();
        boolean shouted = first.isWord() && first.text().length() > 2 && first.text().equals(first.text().toUpperCase(Locale.ROOT));
        if (!first.isCapitalized()) {
            return 0;
        }
        for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST); i++) {
            Token token = tokens.get(i);
            String text = token.text();
            if (DASHES.contains(text)) {
                int end = i + 1;
                while (end < tokens.size() && DASHES.contains(tokens.get(end).text())) {
                    end++;
                }
                return (shouted || dated || agency) && end < tokens.size() ? end : 0;
            }
            if (text.equals(")")) {
                agency = true;
                boolean dashed = DASHES.contains(tokens.get(i + 1).text());
                if (dated && !dashed && tokens.get(i + 1).isCapitalized()) {
                    return i + 1;
                }
            } else if (isCalendar(token)) {
                dated = true;
            } else if (!token.isCapitalized() && !token.isNumber() && ",.(/:".indexOf(text.charAt(0)) < 0) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether it is a month or a weekday, in full or short. */
    static boolean isCalendar(Token token) {
        String word = token.lower();
        return CALENDAR.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }
}
