package org.readout.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.jdbi.v3.core.Handle;

/**
 * Writes a library out as JSON that any program can read, table by table and row by row: the way out on the day on which no
 * H2 opens the file. Bytes are Base64, dates and times ISO 8601, all else as it stands. It is written as it is read, so a
 * library of any size takes the memory of a page.
 */
final class ExportWriter {

    static final int FORMAT = 1;
    static final String KIND = "Readout library";

    /** Rows read at a time. */
    private static final int PAGE = 100;

    private final Handle handle;

    ExportWriter(Handle handle) {
        this.handle = handle;
    }

    /** Writes everything as it is at this moment; leaves {@code out} open. */
    void write(OutputStream out, Instant now) throws IOException {
        JsonFactory factory = new JsonFactory();
        factory.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
            lines.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
            json.setPrettyPrinter(lines);
            handle.inTransaction(snapshot -> {
                json.writeStartObject();
                json.writeStringField("kind", KIND);
                json.writeNumberField("format", FORMAT);
                json.writeNumberField("schema", Schema.of(handle));
                json.writeStringField("made", now.toString());
                json.writeObjectFieldStart("tables");
                for (Table table : Table.all(handle)) {
                    write(json, table);
                }
                json.writeEndObject();
                json.writeObjectFieldStart("sequences");
                for (String sequence : Table.sequences(handle)) {
                    json.writeNumberField(sequence, handle.createQuery("SELECT base_value FROM INFORMATION_SCHEMA.SEQUENCES"
                                    + " WHERE sequence_schema = 'PUBLIC' AND sequence_name = UPPER(?)")
                            .bind(0, sequence).mapTo(Long.class).one());
                }
                json.writeEndObject();
                json.writeEndObject();
                return null;
            });
        }
    }

    private void write(JsonGenerator json, Table table) throws IOException {
        json.writeObjectFieldStart(table.name());
        json.writeArrayFieldStart("columns");
        for (Table.Column column : table.columns()) {
            json.writeString(column.name());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        String page = "SELECT _ROWID_ AS exported_row, " + table.columnNames() + " FROM " + table.quotedName()
                + " WHERE _ROWID_ > ? ORDER BY _ROWID_ LIMIT " + PAGE;
        long last = Long.MIN_VALUE;
        List<Long> rows;
        do {
            rows = handle.createQuery(page)
                    .bind(0, last)
                    .map((row, context) -> row(json, table, row))
                    .list();
            last = rows.isEmpty() ? last : rows.getLast();
        } while (!rows.isEmpty());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static long row(JsonGenerator json, Table table, ResultSet row) throws SQLException {
        try {
            json.writeRaw('\n');
            json.writeStartArray();
            for (int i = 0; i < table.columns().size(); i++) {
                value(json, table.columns().get(i), row, i + 2);
            }
            json.writeEndArray();
            return row.getLong(1);
        } catch (IOException e) {
            throw new SQLException("The export cannot be written", e);
        }
    }

    /** @param number the number of the column: that of a name would be looked up, which takes longer than all the rest */
    private static void value(JsonGenerator json, Table.Column column, ResultSet row, int number) throws IOException, SQLException {
        if (row.getObject(number) == null) {
            json.writeNull();
            return;
        }
        switch (column.type()) {
            case "INTEGER", "BIGINT" -> json.writeNumber(row.getLong(number));
            case "DOUBLE PRECISION" -> json.writeNumber(row.getDouble(number));
            case "BOOLEAN" -> json.writeBoolean(row.getBoolean(number));
            case "BINARY LARGE OBJECT" -> {
                try (InputStream bytes = row.getBinaryStream(number)) {
                    json.writeBinary(bytes, -1);
                }
            }
            case "DATE" -> json.writeString(row.getObject(number, LocalDate.class).toString());
            case "TIMESTAMP WITH TIME ZONE" -> json.writeString(row.getObject(number, OffsetDateTime.class).toString());
            case "CHARACTER VARYING", "CHARACTER LARGE OBJECT", "UUID" -> json.writeString(row.getString(number));
            default -> throw new IllegalStateException("No form for a column of type " + column.type());
        }
    }
}
