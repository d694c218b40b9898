package org.readout.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;

/**
 * A table as the database itself describes it: an export made from that leaves out none, whatever later migrations add.
 *
 * @param name in lower case, as our SQL writes it
 * @param columns in the order of the table
 */
record Table(String name, List<Column> columns) {

    private static final String FLYWAYS = "flyway_schema_history";

    /**
     * One column.
     *
     * @param type as the standard names it
     * @param numbered whether the database gives its values
     */
    record Column(String name, String type, boolean numbered) {}

    /** All tables that hold what the library holds, by name. */
    static List<Table> all(Handle handle) {
        List<String> names = handle.createQuery("""
                        SELECT table_name FROM INFORMATION_SCHEMA.TABLES
                        WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE' AND table_name <> ?
                        ORDER BY table_name""")
                .bind(0, FLYWAYS)
                .mapTo(String.class)
                .list();
        List<Table> tables = new ArrayList<>();
        for (String name : names) {
            tables.add(new Table(name.toLowerCase(Locale.ROOT), handle.createQuery("""
                            SELECT column_name, data_type, is_identity FROM INFORMATION_SCHEMA.COLUMNS
                            WHERE table_schema = 'PUBLIC' AND table_name = ? ORDER BY ordinal_position""")
                    .bind(0, name)
                    .map((row, context) -> new Column(row.getString("column_name").toLowerCase(Locale.ROOT),
                            row.getString("data_type"), "YES".equals(row.getString("is_identity"))))
                    .list()));
        }
        return tables;
    }

    /** The number each sequence of ours would give next, by name. */
    static List<String> sequences(Handle handle) {
        return handle.createQuery("SELECT sequence_name FROM INFORMATION_SCHEMA.SEQUENCES WHERE sequence_schema = 'PUBLIC' ORDER BY 1")
                .mapTo(String.class)
                .list()
                .stream()
                .filter(name -> !name.startsWith("SYSTEM_SEQUENCE"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The names of its columns, for SQL: all of them quoted, since some are words of SQL. */
    String columnNames() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    String quotedName() {
        return quoted(name);
    }

    static String quoted(String name) {
        return '"' + name.toUpperCase(Locale.ROOT) + '"';
    }
}
