package org.readout.jobs;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.readout.extract.dates.DateReader;
import org.readout.model.Timex;

/** Reads a date as an officer types it into a field: "26 Dec 2024", "late 2025", "end of June", "2025-Q3". */
public final class TypedDate {

    private TypedDate() {}

    /**
     * The date typed; empty where it is none that can be put on a calendar.
     *
     * @param from the day that "next year" counts from, or null where it is not known
     */
    public static Optional<Timex> read(String typed, @Nullable LocalDate from) {
        return Optional.ofNullable(DateReader.read(typed, from));
    }
}
