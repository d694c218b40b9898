package org.readout.extract.dates;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.extract.text.Tokenizer;
import org.readout.model.Timex;

/** Reads a date the officer types: "end of June", "next year", "26 Dec 2024", "2025-06". */
public final class DateReader {

    private static final int LONGEST = 200;
    private static final Set<String> BEFORE = Set.of("by", "on", "in", "until", "before", "from", "between", "the", "at", "during");

    private DateReader() {}

    /**
     * The value of {@code typed}, counted from {@code today}; what has no year lies ahead. Null where it is no date, or
     * none that can be put on a calendar.
     */
    public static @Nullable Timex read(String typed, @Nullable LocalDate today) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Timex value = timex(text);
        if (value != null) {
            return value;
        }
        // "Will" makes the words look ahead, as a due date does; "in" lets a month stand alone.
        Words words = Words.of(Tokenizer.tokens("will be due in " + capitalized(text)));
        int from = 4;
        while (from < words.size() - 1 && words.isIn(from, BEFORE)) {
            from++;
        }
        Reading reading = from < words.size() ? new DateParser(words, Reference.of(today), null).read(from) : null;
        int end = words.is(words.size() - 1, ".") ? words.size() - 1 : words.size();
        return reading != null && reading.to() == end ? reading.value() : null;
    }

    private static @Nullable Timex timex(String text) {
        try {
            return Timex.of(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Months and weekdays as the parser wants them, though typed small. */
    private static String capitalized(String text) {
        StringBuilder words = new StringBuilder(text);
        for (Token token : Tokenizer.tokens(text)) {
            String upper = Character.toUpperCase(token.text().charAt(0)) + token.text().substring(1);
            Token raised = new Token(token.span(), upper);
            if (TimeWords.month(raised) > 0 || TimeWords.weekday(raised) > 0) {
                words.setCharAt(token.start(), upper.charAt(0));
            }
        }
        return words.toString();
    }
}
