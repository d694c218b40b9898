package org.readout.extract.dates;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.model.Timex;

/** Ranges whose two ends share a month or a year: "March 3-5, 2025", "3 to 5 March", "2021-2025". */
final class DayRange {

    private final List<Token> tokens;
    private final Reference reference;

    DayRange(List<Token> tokens, Reference reference) {
        this.tokens = tokens;
        this.reference = reference;
    }

    private @Nullable Token at(int i) {
        return i < 0 || i >= tokens.size() ? null : tokens.get(i);
    }

    private boolean isLink(int i, int before) {
        Token token = at(i);
        Token lead = at(before);
        return token != null
                && (token.is("to") || token.is("-") || token.is("\u2013") || token.is("\u2014") || token.is("through")
                        || token.is("and") && lead != null && (lead.is("between") || lead.is("on")));
    }

    /** The range at token {@code i}, or null. */
    @Nullable Reading read(int i) {
        Token token = at(i);
        if (token == null) {
            return null;
        }
        int month = TimeWords.month(token);
        if (month > 0) {
            int[] days = days(i + 1, i - 1);
            return days == null ? null : resolve(i, days[2], month, days);
        }
        int[] days = days(i, i - 1);
        if (days != null) {
            Token of = at(days[2]);
            int m = of != null && of.is("of") ? days[2] + 1 : days[2];
            month = TimeWords.month(at(m));
            return month == 0 ? null : resolve(i, m + 1, month, days);
        }
        return years(i, token.text());
    }

    /** First day, last day, and one past the last token; or null. */
    private int @Nullable [] days(int i, int before) {
        Token token = at(i);
        if (token == null) {
            return null;
        }
        int hyphen = token.text().indexOf('-');
        if (hyphen > 0) {
            int first = TimeWords.day(new Token(token.span(), token.text().substring(0, hyphen)));
            Token tail = hyphen + 1 < token.text().length() ? new Token(token.span(), token.text().substring(hyphen + 1)) : null;
            int last = TimeWords.day(tail);
            return first > 0 && last > first ? new int[] {first, last, i + 1} : null;
        }
        int first = TimeWords.day(token);
        int last = first > 0 && isLink(i + 1, before) ? TimeWords.day(at(i + 2)) : 0;
        return last > first ? new int[] {first, last, i + 3} : null;
    }

    private @Nullable Reading resolve(int from, int to, int month, int[] days) {
        Token comma = at(to);
        int y = comma != null && comma.is(",") ? to + 1 : to;
        int year = TimeWords.year(at(y));
        int end = year > 0 ? y + 1 : to;
        Tense tense = Tense.around(tokens, from, end);
        Timex first = reference.resolve(Part.day(from, end, year, month, days[0], 0), tense);
        Timex last = reference.resolve(Part.day(from, end, year, month, days[1], 0), tense);
        return DateParser.join(from, end, first, last);
    }

    /** "2021-2025", "2024-25". */
    private static @Nullable Reading years(int i, String text) {
        if (text.length() != 9 && text.length() != 7 || text.charAt(4) != '-' && text.charAt(4) != '/') {
            return null;
        }
        String first = text.substring(0, 4);
        String last = text.length() == 9 ? text.substring(5) : text.substring(0, 2) + text.substring(5);
        boolean years = TimeWords.isDigits(first) && TimeWords.isDigits(last) && last.compareTo(first) > 0
                && first.compareTo("1900") >= 0 && last.compareTo("2199") <= 0;
        boolean month = text.length() == 7 && text.substring(5).compareTo("12") <= 0;
        return years && !month ? new Reading(i, i + 1, Timex.of(first + "/" + last), "range of years", 0.9) : null;
    }
}
