package org.readout.library;

import java.util.List;
import java.util.Locale;

import org.jdbi.v3.core.Handle;
import org.readout.model.ReadoutException;
import org.readout.model.SavedSearch;

/** The searches kept on the shelf, by name. Two names that differ in capitals alone are one. */
final class SavedSearches {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 1000;

    private final Handle handle;

    SavedSearches(Handle handle) {
        this.handle = handle;
    }

    /** In the order of their names. */
    List<SavedSearch> all() {
        return handle.createQuery("SELECT name, query FROM saved_search ORDER BY LOWER(name), name")
                .map((row, context) -> new SavedSearch(row.getString("name"), row.getString("query")))
                .list();
    }

    /** Keeps a search, in the place of one that has the name. */
    void save(SavedSearch search) {
        String name = name(search.name());
        String query = search.query().strip();
        if (query.isEmpty() || query.length() > LONGEST_QUERY) {
            throw new ReadoutException("A search to be kept must have words, " + LONGEST_QUERY
                    + " characters of them at most. Nothing was kept; write a shorter one.");
        }
        remove(name);
        handle.execute("INSERT INTO saved_search (name, query) VALUES (?, ?)", name, query);
    }

    /** Gives a search another name. */
    void rename(String from, String to) {
        String name = name(to);
        boolean taken = !same(from, name) && all().stream().anyMatch(search -> same(search.name(), name));
        if (taken) {
            throw new ReadoutException("There is a search called \u201c" + name
                    + "\u201d already; nothing was renamed. Choose another name.");
        }
        int renamed = handle.execute("UPDATE saved_search SET name = ? WHERE LOWER(name) = LOWER(?)", name, from.strip());
        if (renamed == 0) {
            throw new ReadoutException("There is no search called \u201c" + from.strip()
                    + "\u201d any more; nothing was renamed. Look at the shelf again.");
        }
    }

    /** Forgets a search; nothing happens where there is none of this name. */
    void remove(String name) {
        handle.execute("DELETE FROM saved_search WHERE LOWER(name) = LOWER(?)", name.strip());
    }

    private static String name(String given) {
        String name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ReadoutException("The name of a search must have 1 to " + LONGEST_NAME
                    + " characters. Nothing was altered; choose another name.");
        }
        return name;
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
