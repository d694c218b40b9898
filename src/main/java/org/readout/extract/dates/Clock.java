package org.readout.extract.dates;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;

/** Reads clock times and stretches of them: "11:15", "6 p.m.", "18:42 JST", "2 to 3:30 p.m. (local time)". */
final class Clock {

    /** The longest note in brackets after a clock time, in words: "(local time; 10:00 p.m. JST)". */
    private static final int NOTE = 14;

    /**
     * A clock time.
     *
     * @param to one past the last word
     * @param hour as printed, 12 for noon and midnight
     * @param half "am", "pm" or empty
     * @param zone offset of a printed zone, or empty
     */
    private record Time(int to, int hour, int minute, String half, String zone) {

        @Nullable LocalTime on(String halfOfDay) {
            if (halfOfDay.isEmpty()) {
                return hour < 24 ? LocalTime.of(hour, minute) : null;
            }
            return hour < 1 || hour > 12 ? null : LocalTime.of(hour % 12 + (halfOfDay.equals("pm") ? 12 : 0), minute);
        }
    }

    /**
     * A stretch of clock times.
     *
     * @param from first word
     * @param to one past the last word
     * @param end null where only the start is given
     * @param zone offset of a printed zone, or empty
     */
    record Stretch(int from, int to, LocalTime start, @Nullable LocalTime end, String zone) {}

    private final Words words;

    Clock(Words words) {
        this.words = words;
    }

    /** The clock times that start at word {@code i}, or null. */
    @Nullable Stretch read(int i) {
        Time first = time(i, false);
        boolean bare = first == null;
        first = bare ? time(i, true) : first;
        if (first == null) {
            return null;
        }
        boolean linked = words.is(first.to(), "to", "until", "till", "through") || words.isDash(first.to())
                || words.is(first.to(), "and") && words.is(i - 1, "between");
        Time last = linked ? time(first.to() + 1, false) : null;
        if (last == null && bare) {
            return null;
        }
        if (last == null) {
            LocalTime start = first.on(first.half());
            return start == null ? null : new Stretch(i, first.to(), start, null, first.zone());
        }
        // "2 to 3:30 p.m.": the half of the day is said once; "11 to 1 p.m." starts in the other.
        String half = first.half().isEmpty() && first.hour() <= 12 ? last.half() : first.half();
        LocalTime end = last.on(last.half());
        LocalTime start = first.on(half);
        if (start != null && end != null && start.isAfter(end) && first.half().isEmpty() && half.equals("pm")) {
            start = first.on("am");
        }
        String zone = first.zone().isEmpty() ? last.zone() : first.zone();
        return start == null ? null : new Stretch(i, last.to(), start, end, zone);
    }

    private @Nullable Time time(int i, boolean bare) {
        Token token = words.at(i);
        if (token == null || token.text().length() > 10) {
            return null;
        }
        if (words.is(i, "noon", "midnight")) {
            return zoned(i + 1, 12, 0, words.is(i, "noon") ? "pm" : "am");
        }
        String text = token.lower();
        String half = "";
        if (text.endsWith("am") || text.endsWith("pm")) {
            half = text.substring(text.length() - 2);
            text = text.substring(0, text.length() - 2);
        }
        int end = i + 1;
        if (half.isEmpty()) {
            half = halfOf(words.at(end));
            end = half.isEmpty() ? end : end + 1;
        }
        boolean army = text.length() == 4 && TimeWords.isDigits(text) && half.isEmpty()
                && (words.is(end, "hours", "hrs") || TimeWords.zone(words.at(end)) != null);
        if (army) {
            int at = words.is(end, "hours", "hrs") ? end + 1 : end;
            return zoned(at, Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(2)), "");
        }
        int colon = text.indexOf(':') > 0 || half.isEmpty() ? text.indexOf(':') : text.indexOf('.');
        String hours = colon < 0 ? text : text.substring(0, colon);
        String minutes = colon < 0 ? "00" : text.substring(colon + 1);
        if (minutes.length() == 5 && minutes.charAt(2) == ':') {
            minutes = minutes.substring(0, 2);
        }
        boolean digits = TimeWords.isDigits(hours) && hours.length() <= 2 && TimeWords.isDigits(minutes) && minutes.length() == 2;
        if (!digits || colon < 0 && half.isEmpty() && !bare) {
            return null;
        }
        return zoned(end, Integer.parseInt(hours), Integer.parseInt(minutes), half);
    }

    private static String halfOf(@Nullable Token token) {
        if (token == null) {
            return "";
        }
        String word = token.lower().replace(".", "");
        return word.equals("am") || word.equals("pm") ? word : "";
    }

    private @Nullable Time zoned(int end, int hour, int minute, String half) {
        if (hour > 23 || minute > 59) {
            return null;
        }
        int at = note(end);
        if (words.is(at, "local") && words.is(at + 1, "time")) {
            at += 2;
        }
        String zone = TimeWords.zone(words.at(at));
        if (zone == null && at > end + 2) {
            zone = words.is(end, "(") && words.is(end + 2, ")") ? TimeWords.zone(words.at(end + 1)) : null;
            return new Time(at, hour, minute, half, zone == null ? "" : zone);
        }
        String shifted = "Z".equals(zone) ? offset(at + 1) : null;
        return new Time(zone == null ? at : shifted == null ? at + 1 : at + 3, hour, minute, half, shifted != null ? shifted : zone == null ? "" : zone);
    }

    /** The "+7" of "GMT+7", as an offset; null where none stands at {@code i}. */
    private @Nullable String offset(int i) {
        String hours = words.word(i + 1);
        boolean signed = words.is(i, "+", "-", "\u2212") && words.touches(i - 1) && words.touches(i);
        int colon = hours.indexOf(':');
        String whole = colon < 0 ? hours : hours.substring(0, colon);
        if (!signed || !TimeWords.isDigits(whole) || whole.length() > 2 || hours.length() > 5) {
            return null;
        }
        return (words.is(i, "+") ? "+" : "-") + (whole.length() == 1 ? "0" : "") + whole + (colon < 0 ? ":00" : hours.substring(colon));
    }

    /** One past a note such as "(local time)" or "(JST)" at {@code i}; {@code i} where there is none. */
    private int note(int i) {
        boolean timed = false;
        for (int k = i + 1; words.is(i, "(") && k < i + NOTE; k++) {
            timed |= words.is(k, "local") || TimeWords.zone(words.at(k)) != null;
            if (words.is(k, ")")) {
                return timed ? k + 1 : i;
            }
        }
        return i;
    }
}
