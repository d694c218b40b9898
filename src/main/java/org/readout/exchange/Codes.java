package org.readout.exchange;

import java.util.Locale;

import org.readout.model.Timex;

/** How constants and dates are written in files of marks: "vice-minister", "2024-12-26", "2024 END". */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such constant */
    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String of(Timex timex) {
        return timex.mod() == null ? timex.value() : timex.value() + " " + timex.mod();
    }

    /** @throws IllegalArgumentException if it is no TIMEX3 value */
    static Timex timex(String code) {
        int space = code.indexOf(' ');
        return space < 0 ? Timex.of(code) : Timex.of(code.substring(0, space), code.substring(space + 1));
    }
}
