package org.readout.library;

import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads an export into a database made for it, row by row. */
final class ExportReader implements AutoCloseable {

    private static final int BATCH = 100;
    /** An original of hundreds of megabytes is one string of Base64. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser json;

    /** What an export says of itself before its tables. */
    record Head(int format, int schema) {}

    ExportReader(InputStream in) throws IOException {
        json = FACTORY.createParser(in);
    }

    /** To be read first. */
    Head head() throws IOException {
        String kind = "";
        int format = 0;
        int schema = 0;
        expect(json.nextToken(), JsonToken.START_OBJECT);
        for (String name = json.nextFieldName(); name != null && !name.equals("tables"); name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "kind" -> kind = json.getText();
                case "format" -> format = json.getIntValue();
                case "schema" -> schema = json.getIntValue();
                default -> json.skipChildren();
            }
        }
        if (!kind.equals(ExportWriter.KIND) || format < 1 || schema < 1) {
            throw new IOException("Not an export of a library");
        }
        return new Head(format, schema);
    }

    /** Fills a database whose tables are those of the export's schema, and empty. */
    void fill(Handle handle) throws IOException {
        Map<String, Table> tables =
                Table.all(handle).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        // Tables come by name, not in the order in which one rests on another; all is checked once it is there.
        handle.execute("SET REFERENTIAL_INTEGRITY FALSE");
        expect(json.nextToken(), JsonToken.START_OBJECT);
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            Table table = tables.get(name);
            if (table == null) {
                throw new IOException("A table its schema does not know");
            }
            handle.execute("DELETE FROM " + table.quotedName());
            fill(handle, table);
        }
        sequences(handle);
        handle.execute("SET REFERENTIAL_INTEGRITY TRUE");
        for (Table table : tables.values()) {
            handle.execute("ALTER TABLE " + table.quotedName() + " SET REFERENTIAL_INTEGRITY TRUE CHECK");
        }
    }

    private void fill(Handle handle, Table table) throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        List<Table.Column> columns = List.of();
        for (String part = json.nextFieldName(); part != null; part = json.nextFieldName()) {
            expect(json.nextToken(), JsonToken.START_ARRAY);
            if (part.equals("columns")) {
                columns = columns(table);
            } else {
                rows(handle, new Table(table.name(), columns));
            }
        }
        for (Table.Column column : columns) {
            if (column.numbered()) {
                String name = Table.quoted(column.name());
                handle.execute("ALTER TABLE " + table.quotedName() + " ALTER COLUMN " + name
                        + " RESTART WITH (SELECT COALESCE(MAX(" + name + "), 0) + 1 FROM " + table.quotedName() + ")");
            }
        }
    }

    private List<Table.Column> columns(Table table) throws IOException {
        List<Table.Column> columns = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            String name = json.getText();
            columns.add(table.columns().stream().filter(column -> column.name().equals(name)).findFirst()
                    .orElseThrow(() -> new IOException("A column its table does not know")));
        }
        return columns;
    }

    private void rows(Handle handle, Table table) throws IOException {
        String insert = "INSERT INTO " + table.quotedName() + " (" + table.columnNames() + ") OVERRIDING SYSTEM VALUE VALUES ("
                + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
        handle.begin();
        try (PreparedStatement statement = handle.getConnection().prepareStatement(insert)) {
            int waiting = 0;
            while (json.nextToken() == JsonToken.START_ARRAY) {
                for (int i = 0; i < table.columns().size(); i++) {
                    statement.setObject(i + 1, value(table.columns().get(i)));
                }
                expect(json.nextToken(), JsonToken.END_ARRAY);
                statement.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
            handle.commit();
        } catch (SQLException e) {
            throw new IOException("A row its table does not take", e);
        }
    }

    private @Nullable Object value(Table.Column column) throws IOException {
        if (json.nextToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        return switch (column.type()) {
            case "INTEGER", "BIGINT" -> json.getLongValue();
            case "DOUBLE PRECISION" -> json.getDoubleValue();
            case "BOOLEAN" -> json.getBooleanValue();
            case "BINARY LARGE OBJECT" -> json.getBinaryValue();
            case "DATE" -> LocalDate.parse(json.getText());
            case "TIMESTAMP WITH TIME ZONE" -> OffsetDateTime.parse(json.getText());
            case "UUID" -> UUID.fromString(json.getText());
            default -> json.getText();
        };
    }

    private void sequences(Handle handle) throws IOException {
        List<String> known = Table.sequences(handle);
        for (String part = json.nextFieldName(); part != null; part = json.nextFieldName()) {
            expect(json.nextToken(), JsonToken.START_OBJECT);
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                if (part.equals("sequences") && known.contains(name)) {
                    handle.execute("ALTER SEQUENCE " + Table.quoted(name) + " RESTART WITH " + json.getLongValue());
                }
            }
        }
        expect(json.currentToken(), JsonToken.END_OBJECT);
    }

    private static void expect(@Nullable JsonToken is, JsonToken wanted) throws IOException {
        if (is != wanted) {
            throw new IOException("Not as an export is written, or cut short");
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
