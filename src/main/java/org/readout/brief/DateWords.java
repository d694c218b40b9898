package org.readout.brief;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/** Dates as a brief prints them, no finer than they are known: "26 December 2024", "June 2025", "late 2024". */
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Wording.LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Wording.LOCALE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Wording.LOCALE);

    private DateWords() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Timex timex) {
        String plain = plain(timex);
        return switch (timex.mod()) {
            case "START" -> Wording.of("date.start", plain);
            case "MID" -> Wording.of("date.mid", plain);
            case "END" -> Wording.of("date.end", plain);
            case "APPROX" -> Wording.of("date.approx", plain);
            case null, default -> plain;
        };
    }

    private static String plain(Timex timex) {
        String value = timex.value();
        int slash = value.indexOf('/');
        if (slash < 0) {
            return single(value, timex.from(), timex.startTime());
        }
        if (timex.isDay()) {
            LocalDateTime end = timex.endTime();
            String start = single(value.substring(0, slash), timex.from(), timex.startTime());
            return end == null ? start : start + "–" + CLOCK.format(end);
        }
        Timex first = Timex.of(value.substring(0, slash));
        Timex last = Timex.of(value.substring(slash + 1));
        return plain(first) + " – " + plain(last);
    }

    private static String single(String value, LocalDate from, @Nullable LocalDateTime clock) {
        String date = value.contains("T") ? value.substring(0, value.indexOf('T')) : value;
        if (date.contains("-Q")) {
            return Wording.of("date.quarter", date.substring(6), date.substring(0, 4));
        }
        if (date.contains("-H")) {
            return Wording.of("date.half." + date.substring(6), date.substring(0, 4));
        }
        if (date.endsWith("-WE")) {
            return DAY.format(from) + " – " + DAY.format(from.plusDays(1));
        }
        if (date.length() == 7 && Character.isLetter(date.charAt(6))) {
            return Wording.of("date.season." + date.substring(5), date.substring(0, 4));
        }
        if (date.contains("-W")) {
            return Wording.of("date.week", DAY.format(from));
        }
        String words = switch (date.length()) {
            case 4 -> date.replace("XX", "00s").replace("X", "0s");
            case 7 -> MONTH.format(from);
            default -> DAY.format(from);
        };
        return clock == null ? words : words + ", " + CLOCK.format(clock);
    }
}
