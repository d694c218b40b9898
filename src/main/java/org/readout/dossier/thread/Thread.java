package org.readout.dossier.thread;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Statements on one matter between the same sides.
 *
 * @param key the same whatever releases the library holds
 * @param name the matter and the sides
 * @param topic the matter
 * @param rank 0 for a named occasion, 1 for a matter, 2 for what is said of all
 * @param rows in the order said; what has no date stands last
 */
public record Thread(String key, String name, String topic, int rank, SortedSet<String> sides, List<Row> rows) {

    public Thread {
        rows = List.copyOf(rows);
    }

    /** The releases that are heard, each once, in the order of the rows. */
    public List<UUID> releases() {
        return rows.stream().map(row -> row.statement().from().release()).distinct().toList();
    }

    /** The day of the earliest statement found, the ones cited too; null where none has a date. */
    public @Nullable LocalDate earliest() {
        return rows.isEmpty() ? null : rows.getFirst().said();
    }

    /** Which of its kind a statement is, from 1, counting those we hold; 0 where it is none of them. */
    public int place(UUID mark) {
        int place = 0;
        for (Row row : rows) {
            if (!row.cited()) {
                place++;
                if (row.statement().mark().equals(mark)) {
                    return place;
                }
            }
        }
        return 0;
    }
}
