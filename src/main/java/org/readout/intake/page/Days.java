package org.readout.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Days as machines write them: "2024-12-27T09:30:00+09:00", "20241227". The day is that of the zone it is written in. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4})[-./]?(\\d{2})[-./]?(\\d{2})(?:[T\\s].*)?", Pattern.DOTALL);

    private Days() {}

    /** The day, or null where there is none. */
    public static @Nullable LocalDate of(@Nullable String value) {
        Matcher iso = ISO.matcher(value == null ? "" : value);
        if (!iso.matches()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
