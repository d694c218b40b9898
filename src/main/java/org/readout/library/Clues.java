package org.readout.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.model.Clue;
import org.readout.model.Publication;

/** Where the facts of a release's publication were found: three columns of the table "release" for each of them. */
final class Clues {

    private static final List<String> FACTS = List.of("publisher", "published", "title", "language", "address", "retrieved");

    static final List<String> COLUMNS = FACTS.stream()
            .flatMap(fact -> List.of(fact + "_place", fact + "_quote", fact + "_confidence").stream())
            .toList();

    /** The columns of the table "release" called "r", for a query. */
    static final String SELECTED = COLUMNS.stream().map(column -> "r." + column).collect(Collectors.joining(", "));

    private Clues() {}

    /** The values of {@link #COLUMNS}, in their order. */
    static List<@Nullable Object> values(Publication publication) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Clue clue : Arrays.asList(publication.publisherFound(), publication.publishedFound(), publication.titleFound(),
                publication.languageFound(), publication.addressFound(), publication.retrievedFound())) {
            values.add(clue == null ? null : clue.place().name());
            values.add(clue == null ? null : clue.quote());
            values.add(clue == null ? null : clue.confidence());
        }
        return values;
    }

    /** Where {@code fact} was found, or null. */
    static @Nullable Clue of(ResultSet row, String fact) throws SQLException {
        return row.getString(fact + "_place") == null
                ? null
                : new Clue(Columns.constant(row, fact + "_place", Clue.Place.class), row.getString(fact + "_quote"),
                        row.getDouble(fact + "_confidence"));
    }
}
