package org.readout.library;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * New rows of one table, gathered and then written one after the other. By plain JDBC: for the many small values of a mark Jdbi
 * would take longer to find out how to hand them over than H2 to store them.
 */
final class Rows {

    private final Handle handle;
    private final String insert;
    private final int width;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Rows(Handle handle, String table, List<String> columns) {
        this.handle = handle;
        this.width = columns.size();
        this.insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(width, "?")) + ")";
    }

    /** Adds a row, its values in the order of the columns. */
    void add(List<@Nullable Object> values) {
        if (values.size() != width) {
            throw new IllegalArgumentException(values.size() + " values for " + insert);
        }
        rows.add(values);
    }

    /** Writes what was added; nothing where there is nothing. */
    void write() {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = handle.getConnection().prepareStatement(insert)) {
            for (List<@Nullable Object> row : rows) {
                for (int i = 0; i < width; i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
        rows.clear();
    }

    /**
     * The value as H2 takes it itself. Jdbi would turn a LocalDate into a java.sql.Date, which knows a time zone and
     * another calendar before 1582.
     */
    static Argument plain(@Nullable Object value) {
        return (position, statement, context) -> statement.setObject(position, value);
    }
}
