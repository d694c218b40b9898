package org.readout.library;

import java.nio.file.Path;
import java.sql.Types;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Passphrase;

/** Every row of every table of a closed library, to be compared with those of another. */
final class Dump {

    private Dump() {}

    static Map<String, List<String>> of(Path folder, @Nullable Passphrase passphrase) {
        LibraryFolder place = new LibraryFolder(folder);
        Unlocked key = Unlocked.with(passphrase, place);
        try (Database database = Database.openReadOnly(place.database(), key == null ? null : key.data())) {
            return of(database.writer());
        }
    }

    static Map<String, List<String>> of(Handle handle) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Table table : Table.all(handle)) {
            rows.put(table.name(), handle.createQuery("SELECT * FROM " + table.quotedName())
                    .map((row, context) -> {
                        Map<String, Object> values = new LinkedHashMap<>();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            values.put(row.getMetaData().getColumnName(i),
                                    row.getMetaData().getColumnType(i) == Types.BLOB
                                            ? Arrays.toString(row.getBytes(i)) : String.valueOf(row.getString(i)));
                        }
                        return values.toString();
                    })
                    .list()
                    .stream()
                    .sorted()
                    .toList());
        }
        return rows;
    }
}
