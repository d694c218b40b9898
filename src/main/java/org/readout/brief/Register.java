package org.readout.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The commitments of a brief as rows to be sorted and filtered, each with its source and its exact words.
 *
 * @param columns their heads, in order
 */
public record Register(List<String> columns, List<Entry> entries) {

    private static final List<String> COLUMNS = List.of("number", "who", "with", "states", "what", "force", "said", "said.from", "due",
                    "due.by", "status", "review", "attribution", "wording", "publisher", "published", "title", "paragraph",
                    "address", "file");

    public Register {
        columns = List.copyOf(columns);
        entries = List.copyOf(entries);
    }

    /** With the usual heads of columns. */
    public Register(List<Entry> entries) {
        this(columns(Heads.in("")), entries);
    }

    static List<String> columns(Heads heads) {
        return COLUMNS.stream().map(column -> heads.of("register." + column)).toList();
    }

    /**
     * One commitment.
     *
     * @param cells one for each column: a text, a date, a whole number, or null where nothing is known
     */
    public record Entry(List<@Nullable Cell> cells) {

        public Entry {
            // Not List.copyOf, which refuses the nulls of what is not known.
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }

    /** What stands in one cell. */
    public sealed interface Cell {

        /** As a file of plain text prints it. */
        String plain();
    }

    record Words(String plain) implements Cell {}

    record Day(LocalDate day) implements Cell {

        @Override
        public String plain() {
            return day.toString();
        }
    }

    record Number(int number) implements Cell {

        @Override
        public String plain() {
            return Integer.toString(number);
        }
    }

    static @Nullable Cell words(@Nullable String words) {
        return words == null || words.isEmpty() ? null : new Words(words);
    }

    static @Nullable Cell day(@Nullable LocalDate day) {
        return day == null ? null : new Day(day);
    }
}
