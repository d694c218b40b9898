package org.readout.library.search;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What state of the store an index holds; kept in the index itself, with each commit.
 *
 * @param written the number of the last write it holds
 * @param releases how many releases it holds
 * @param schema of the store it was made from
 */
record Stamp(long written, int releases, int schema) {

    /** Raised whenever words are cut or kept otherwise than before: an index with another number is made anew. */
    private static final int FORM = 2;

    private static final String FORM_KEY = "form";
    private static final String WRITTEN = "written";
    private static final String RELEASES = "releases";
    private static final String SCHEMA = "schema";

    Map<String, String> toMap() {
        return Map.of(
                FORM_KEY, Integer.toString(FORM),
                WRITTEN, Long.toString(written),
                RELEASES, Integer.toString(releases),
                SCHEMA, Integer.toString(schema));
    }

    /** Null where the map is none of ours, or of another form. */
    static @Nullable Stamp of(Map<String, String> map) {
        try {
            return Integer.parseInt(map.getOrDefault(FORM_KEY, "0")) != FORM
                    ? null
                    : new Stamp(
                            Long.parseLong(map.getOrDefault(WRITTEN, "")),
                            Integer.parseInt(map.getOrDefault(RELEASES, "")),
                            Integer.parseInt(map.getOrDefault(SCHEMA, "")));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
