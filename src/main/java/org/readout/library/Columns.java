package org.readout.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.model.Timex;

/** Values of the model from and to columns. */
final class Columns {

    private Columns() {}

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("begins"), row.getInt("ends"));
    }

    /** The four columns a date takes, by the prefix of their names. */
    static @Nullable Timex timex(ResultSet row, String prefix) throws SQLException {
        String value = row.getString(prefix + "_value");
        LocalDate from = day(row, prefix + "_from");
        LocalDate to = day(row, prefix + "_to");
        return value == null || from == null || to == null
                ? null
                : new Timex(value, row.getString(prefix + "_mod"), from, to);
    }

    static List<@Nullable Object> timex(@Nullable Timex date) {
        return date == null
                ? Arrays.asList(null, null, null, null)
                : Arrays.asList(date.value(), date.mod(), date.from(), date.to());
    }

    static List<String> timexNames(String prefix) {
        return List.of(prefix + "_value", prefix + "_mod", prefix + "_from", prefix + "_to");
    }
}
