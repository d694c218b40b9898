package org.readout.library;

import java.util.Collections;
import java.util.List;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** New rows of one table, gathered and then written in one batch. */
final class Rows {

    private final Handle handle;
    private final String insert;
    private final int width;
    private @Nullable PreparedBatch batch;

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
        PreparedBatch rows = batch;
        if (rows == null) {
            rows = handle.prepareBatch(insert);
            batch = rows;
        }
        for (int i = 0; i < width; i++) {
            rows.bind(i, plain(values.get(i)));
        }
        rows.add();
    }

    /** Writes what was added; nothing where there is nothing. */
    void write() {
        PreparedBatch rows = batch;
        if (rows != null) {
            try (rows) {
                rows.execute();
            }
            batch = null;
        }
    }

    /**
     * The value as H2 takes it itself. Jdbi would turn a LocalDate into a java.sql.Date, which knows a time zone and
     * another calendar before 1582.
     */
    static Argument plain(@Nullable Object value) {
        return (position, statement, context) -> statement.setObject(position, value);
    }
}
