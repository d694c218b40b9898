package org.readout.library;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * New rows of one table, gathered and then written, many in one statement: to begin and end one takes H2 as long as to store a
 * row. By plain JDBC: for the many small values of a mark Jdbi would take longer to find out how to hand them over.
 */
final class Rows {

    /**
     * What {@link #wanted} hands over, to be joined to. Asked with {@code = ANY(?)}, H2 finds rows by an index, and then holds each
     * of them against every id: of a page of a hundred releases that took longer than to find them.
     */
    static final String WANTED = "UNNEST(CAST(? AS UUID ARRAY)) AS wanted (id)";

    /** Rows in one statement. */
    private static final int TOGETHER = 32;

    private final Handle handle;
    private final String insert;
    private final String row;
    private final int width;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Rows(Handle handle, String table, List<String> columns) {
        this.handle = handle;
        this.width = columns.size();
        this.insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
        this.row = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
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
        int whole = rows.size() - rows.size() % TOGETHER;
        write(rows.subList(0, whole), TOGETHER);
        write(rows.subList(whole, rows.size()), 1);
        rows.clear();
    }

    private void write(List<List<@Nullable Object>> some, int together) {
        if (some.isEmpty()) {
            return;
        }
        String statement = insert + String.join(", ", Collections.nCopies(together, row));
        try (PreparedStatement prepared = handle.getConnection().prepareStatement(statement)) {
            int position = 0;
            for (List<@Nullable Object> values : some) {
                for (Object value : values) {
                    prepared.setObject(++position, value);
                }
                if (position == together * width) {
                    prepared.executeUpdate();
                    position = 0;
                }
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** The ids of what is wanted, each once. */
    static Argument wanted(Collection<UUID> ids) {
        return plain(ids.stream().distinct().toArray());
    }

    /**
     * The value as H2 takes it itself. Jdbi would turn a LocalDate into a java.sql.Date, which knows a time zone and
     * another calendar before 1582.
     */
    static Argument plain(@Nullable Object value) {
        return (position, statement, context) -> statement.setObject(position, value);
    }
}
