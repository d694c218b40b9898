package org.readout.library;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** A query that is asked again and again with other values: H2 reads and plans it once. By plain JDBC, as {@link Rows}. */
final class Question implements AutoCloseable {

    /** What a row says; columns are asked for by their number, from 1 on, since their names would have to be looked up. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final PreparedStatement statement;

    Question(Handle handle, String query) {
        try {
            statement = handle.getConnection().prepareStatement(query);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** The answer, row by row. */
    <T> List<T> ask(Row<T> row, @Nullable Object... values) {
        List<T> answer = new ArrayList<>();
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answer.add(row.of(rows));
                }
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
        return answer;
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }
}
