package org.readout.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.model.Timex;

/** Reads parts of a period ("late last year", "end of June", "second half of 2025", "mid-December") and decades. */
final class Periods {

    private static final Map<String, String> ADJECTIVES =
            Map.of("early", "START", "earlier", "START", "late", "END", "later", "END", "mid", "MID");
    private static final Map<String, String> NOUNS = Map.of(
            "end", "END", "close", "END", "beginning", "START", "start", "START", "onset", "START", "outset", "START", "middle", "MID");

    private final List<Token> tokens;
    private final Calendar calendar;
    private final Relative relative;
    private final Reference reference;

    Periods(List<Token> tokens, Reference reference) {
        this.tokens = tokens;
        this.calendar = new Calendar(tokens);
        this.relative = new Relative(tokens, reference.today());
        this.reference = reference;
    }

    private @Nullable Token at(int i) {
        return i < 0 || i >= tokens.size() ? null : tokens.get(i);
    }

    private String word(int i) {
        Token token = at(i);
        return token == null ? "" : TimeWords.plain(token);
    }

    /** The part of a period at token {@code i}, or null. */
    @Nullable Part read(int i) {
        String word = word(i);
        String mod = ADJECTIVES.get(word);
        if (mod != null) {
            int base = word(i + 1).equals("in") ? i + 2 : i + 1;
            return modified(i, base, mod);
        }
        mod = NOUNS.get(word);
        if (mod != null && word(i + 1).equals("of")) {
            return modified(i, i + 2, mod);
        }
        if (mod != null && word(i + 1).equals("year") && word(i - 1).equals("by")) {
            return modified(i, i + 1, mod);
        }
        Part whole = hyphened(i);
        if (whole != null) {
            return whole;
        }
        whole = division(i);
        if (whole != null) {
            return whole;
        }
        int season = TimeWords.season(at(i));
        int y = word(i + 1).equals("of") ? i + 2 : i + 1;
        int year = season > 0 ? TimeWords.year(at(y)) : 0;
        if (year > 0) {
            return Part.period(i, y + 1, Season.of(year, season));
        }
        return decade(i);
    }

    private @Nullable Part modified(int from, int base, String mod) {
        Part part = base(base);
        Timex value = part == null ? null : reference.resolve(part, Tense.around(tokens, from, from + 1));
        if (part == null || part.kind() == Part.Kind.DAY || part.kind() == Part.Kind.WEEKDAY) {
            return null;
        }
        return value == null ? Part.hint(from, part.to()) : Part.period(from, part.to(), Timex.of(value.value(), mod));
    }

    private @Nullable Part base(int i) {
        Part part = relative.read(i);
        if (part == null) {
            part = calendar.month(i);
        }
        if (part == null) {
            part = calendar.year(i);
        }
        if (part == null) {
            part = decade(word(i).equals("the") ? i + 1 : i);
        }
        int unit = word(i).equals("the") ? i + 1 : i;
        boolean running = word(unit).equals("year") || unit > i && (word(unit).equals("month") || word(unit).equals("week"));
        if (part != null || !running || reference.today() == null) {
            return part;
        }
        return Part.period(i, unit + 1, Relative.unit(reference.today(), word(unit), 0));
    }

    /** "mid-2023", "mid-December": one token. */
    private @Nullable Part hyphened(int i) {
        Token token = at(i);
        String text = token == null ? "" : token.text();
        int hyphen = text.indexOf('-');
        String mod = hyphen > 0 ? ADJECTIVES.get(text.substring(0, hyphen).toLowerCase(Locale.ROOT)) : null;
        if (token == null || mod == null) {
            return null;
        }
        Token tail = new Token(token.span(), text.substring(hyphen + 1));
        List<Token> rest = new ArrayList<>(List.of(tail));
        rest.addAll(tokens.subList(i + 1, Math.min(tokens.size(), i + 4)));
        Calendar calendarOfRest = new Calendar(rest);
        int month = TimeWords.month(tail);
        Part part = month > 0 ? calendarOfRest.month(0) : calendarOfRest.year(0);
        if (part == null && month > 0) {
            part = Part.month(0, 1, 0, month);
        }
        Timex value = part == null ? null : reference.resolve(part, Tense.UNKNOWN);
        if (part == null) {
            return null;
        }
        return value == null ? Part.hint(i, i + part.to()) : Part.period(i, i + part.to(), Timex.of(value.value(), mod));
    }

    /** "Q3 2024", "third quarter of 2024", "first half of next year". */
    private @Nullable Part division(int i) {
        String word = word(i);
        int number = TimeWords.ordinal(at(i));
        String kind = "";
        int base = i + 1;
        if (word.length() == 2 && (word.charAt(0) == 'q' || word.charAt(0) == 'h') && Character.isDigit(word.charAt(1))) {
            number = word.charAt(1) - '0';
            kind = word.substring(0, 1);
        } else if (number > 0 && (word(i + 1).equals("quarter") || word(i + 1).equals("half"))) {
            kind = word(i + 1).substring(0, 1);
            base = i + 2;
        }
        if (kind.isEmpty() || number < 1 || number > (kind.equals("q") ? 4 : 2)) {
            return null;
        }
        base = word(base).equals("of") ? base + 1 : base;
        Part year = base(base);
        Timex value = year == null ? null : reference.resolve(year, Tense.UNKNOWN);
        if (year == null || value == null || value.value().length() != 4) {
            return null;
        }
        return Part.period(i, year.to(), Timex.of(value.value() + "-" + kind.toUpperCase(Locale.ROOT) + number));
    }

    private @Nullable Part decade(int i) {
        Token token = at(i);
        if (token == null || token.text().length() != 5 || !token.text().endsWith("0s")) {
            return null;
        }
        String digits = token.text().substring(0, 4);
        boolean decade = TimeWords.isDigits(digits) && (digits.startsWith("1") || digits.startsWith("20"));
        return decade ? Part.period(i, i + 1, Timex.of(digits.substring(0, 3) + "X")) : null;
    }
}
