package org.readout.extract.dates;

import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;

/** Reads clock times: "11:15", "6 p.m.", "18:42 JST", "noon". */
final class Clock {

    private final List<Token> tokens;

    Clock(List<Token> tokens) {
        this.tokens = tokens;
    }

    private @Nullable Token at(int i) {
        return i < 0 || i >= tokens.size() ? null : tokens.get(i);
    }

    /** The clock time at token {@code i}, or null. */
    @Nullable Part read(int i) {
        Token token = at(i);
        if (token == null) {
            return null;
        }
        if (token.is("noon")) {
            return zoned(i, i + 1, LocalTime.NOON);
        }
        String text = token.lower();
        String half = "";
        if (text.endsWith("am") || text.endsWith("pm")) {
            half = text.substring(text.length() - 2);
            text = text.substring(0, text.length() - 2);
        }
        int colon = text.indexOf(':');
        String hours = colon < 0 ? text : text.substring(0, colon);
        String minutes = colon < 0 ? "00" : text.substring(colon + 1);
        if (minutes.length() == 5 && minutes.charAt(2) == ':') {
            minutes = minutes.substring(0, 2);
        }
        if (!TimeWords.isDigits(hours) || hours.length() > 2 || !TimeWords.isDigits(minutes) || minutes.length() != 2) {
            return null;
        }
        int end = i + 1;
        if (half.isEmpty()) {
            half = halfOf(at(end));
            end = half.isEmpty() ? end : end + 1;
        }
        if (colon < 0 && half.isEmpty()) {
            return null;
        }
        int hour = Integer.parseInt(hours);
        if (!half.isEmpty()) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        int minute = Integer.parseInt(minutes);
        return hour < 24 && minute < 60 ? zoned(i, end, LocalTime.of(hour, minute)) : null;
    }

    private static String halfOf(@Nullable Token token) {
        if (token == null) {
            return "";
        }
        String word = token.lower().replace(".", "");
        return word.equals("am") || word.equals("pm") ? word : "";
    }

    private Part zoned(int from, int end, LocalTime time) {
        int at = end;
        Token local = at(at);
        Token next = at(at + 1);
        if (local != null && local.is("local") && next != null && next.is("time")) {
            at += 2;
        }
        String zone = TimeWords.zone(at(at));
        return Part.clock(from, zone == null ? at : at + 1, time, zone == null ? "" : zone);
    }
}
