package org.readout.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.model.Span;

/**
 * The words of a sentence as dates are read from them. What the tokenizer holds together by a hyphen or a slash is parted
 * where each side is a word of the calendar: "28-July", "mid-2023", "24/25", "05-Mar-2024".
 */
final class Words {

    private static final Set<String> DASHES = Set.of("-", "\u2010", "\u2011", "\u2013", "\u2014", "~", "/");
    private static final Set<String> PARTS = Set.of("early", "late", "mid", "end", "year", "to");

    /** Longer tokens are no dates; a bound, so that a line of digits and hyphens costs no more than another. */
    private static final int LONGEST = 30;

    private final List<Token> tokens;
    private final String[] plain;

    private Words(List<Token> tokens) {
        this.tokens = tokens;
        this.plain = new String[tokens.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = TimeWords.plain(tokens.get(i));
        }
    }

    static Words of(List<Token> tokens) {
        List<Token> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isWhole(token.text())) {
                words.add(token);
                continue;
            }
            List<Token> parts = parts(token);
            words.addAll(parts);
            // The stop of "3-Oct." was left by the tokenizer, which saw a number.
            if (parts.size() > 1 && i + 1 < tokens.size() && tokens.get(i + 1).text().equals(".")
                    && isShortMonth(words.getLast())) {
                Token month = words.removeLast();
                words.add(new Token(new Span(month.start(), tokens.get(i + 1).end()), month.text() + "."));
                i++;
            }
        }
        return new Words(words);
    }

    private static boolean isShortMonth(Token token) {
        int month = TimeWords.month(token);
        return month > 0 && (token.text().length() == 3 && month != 5 || TimeWords.plain(token).equals("sept"));
    }

    private static boolean isWhole(String text) {
        return text.length() > LONGEST || text.length() < 3 || mark(text, 1) < 0;
    }

    private static List<Token> parts(Token token) {
        String text = token.text();
        List<Token> parts = new ArrayList<>();
        int from = 0;
        for (int at = mark(text, 0); ; at = mark(text, from)) {
            int to = at < 0 ? text.length() : at;
            if (to == from) {
                return List.of(token);
            }
            parts.add(part(token, from, to));
            if (at < 0) {
                break;
            }
            parts.add(part(token, at, at + 1));
            from = at + 1;
        }
        return areDates(parts) ? parts : List.of(token);
    }

    private static int mark(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("-/\u2010\u2011".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Token part(Token token, int from, int to) {
        return new Token(new Span(token.start() + from, token.start() + to), token.text().substring(from, to));
    }

    /** Whether all are words of the calendar; numbers alone only as two days or two years. */
    private static boolean areDates(List<Token> parts) {
        int days = 0;
        int years = 0;
        int words = 0;
        for (int i = 0; i < parts.size(); i += 2) {
            Token part = parts.get(i);
            days += TimeWords.day(part) > 0 ? 1 : 0;
            years += TimeWords.year(part) > 0 ? 1 : 0;
            boolean word = PARTS.contains(TimeWords.plain(part)) || TimeWords.month(part) > 0 || TimeWords.weekday(part) > 0
                    || TimeWords.season(part) > 0 || TimeWords.decade(part) != null;
            words += word ? 1 : 0;
        }
        int all = (parts.size() + 1) / 2;
        return days + years + words == all && (words > 0 || all == 2 && (days == 2 || years == 2));
    }

    int size() {
        return tokens.size();
    }

    @Nullable Token at(int i) {
        return i < 0 || i >= tokens.size() ? null : tokens.get(i);
    }

    Token get(int i) {
        return tokens.get(i);
    }

    /** In lower case, without the stop of an abbreviation; empty outside the sentence. */
    String word(int i) {
        return i < 0 || i >= plain.length ? "" : plain[i];
    }

    boolean is(int i, String... words) {
        String word = word(i);
        for (String each : words) {
            if (word.equals(each)) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(int i, Set<String> words) {
        return words.contains(word(i));
    }

    boolean isDash(int i) {
        return DASHES.contains(word(i));
    }

    boolean isCapitalized(int i) {
        Token token = at(i);
        return token != null && token.isCapitalized();
    }

    boolean isWord(int i) {
        Token token = at(i);
        return token != null && token.isWord();
    }

    /** {@code i}, or the next where a word of {@code passed} stands there. */
    int past(int i, String... passed) {
        return is(i, passed) ? i + 1 : i;
    }

    /** Whether nothing stands between token {@code i} and the next. */
    boolean touches(int i) {
        Token token = at(i);
        Token next = at(i + 1);
        return token != null && next != null && token.end() == next.start();
    }
}
