package org.readout.library;

import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.model.ReadoutException;

/**
 * Makes releases versions of others, and releases again. The version moves with its bytes, paragraphs and marks; nothing is
 * copied and nothing thrown away, so that the way back is the same way.
 */
final class Foldings {

    private final Handle handle;

    Foldings(Handle handle) {
        this.handle = handle;
    }

    /** @throws ReadoutException if they do not stand as the folding supposes */
    void apply(List<Folding> foldings) {
        for (Folding folding : foldings) {
            if (folding.folded()) {
                fold(folding);
            } else {
                unfold(folding);
            }
        }
    }

    private void fold(Folding folding) {
        if (folding.into().equals(folding.from()) || newest(folding.into()) == null
                || !folding.version().equals(newest(folding.from()))) {
            throw stale();
        }
        if (count(folding.from()) != 1) {
            throw new ReadoutException("A release that has versions of its own cannot become a version of another, and nothing"
                    + " was altered. Take its newer versions back first.");
        }
        move(folding, folding.into());
        handle.execute("UPDATE release SET folded_into = ? WHERE id = ?", folding.into(), folding.from());
        handle.execute("UPDATE release SET newest = (SELECT MAX(number) FROM version WHERE release_id = ?) WHERE id = ?",
                folding.into(), folding.into());
    }

    private void unfold(Folding folding) {
        if (!folding.version().equals(newest(folding.into())) || count(folding.into()) < 2 || count(folding.from()) != 0) {
            throw new ReadoutException("A later version was taken in since, so this one cannot be taken out from under it, and"
                    + " nothing was altered. Take the later one back first.");
        }
        move(folding, folding.from());
        handle.execute("UPDATE release SET folded_into = NULL, newest = 1 WHERE id = ?", folding.from());
        handle.execute("UPDATE release SET newest = (SELECT MAX(number) FROM version WHERE release_id = ?) WHERE id = ?",
                folding.into(), folding.into());
    }

    /** Its number is the next of the release it goes to; suggestions are made anew, since other marks stand beside them. */
    private void move(Folding folding, UUID to) {
        handle.createUpdate("""
                        UPDATE version SET release_id = ?, extractor = NULL,
                               number = (SELECT COALESCE(MAX(w.number), 0) + 1 FROM version w WHERE w.release_id = ?)
                        WHERE id = ?""")
                .bind(0, to)
                .bind(1, to)
                .bind(2, folding.version())
                .execute();
    }

    private @Nullable UUID newest(UUID release) {
        return handle.createQuery("""
                        SELECT v.id FROM release r JOIN version v ON v.release_id = r.id AND v.number = r.newest
                        WHERE r.id = ?""")
                .bind(0, release)
                .map((row, context) -> Columns.id(row, "id"))
                .findOne()
                .orElse(null);
    }

    private int count(UUID release) {
        return handle.createQuery("SELECT COUNT(*) FROM version WHERE release_id = ?")
                .bind(0, release)
                .mapTo(Integer.class)
                .one();
    }

    private static ReadoutException stale() {
        return new ReadoutException("The releases do not stand as they did, so the one was not made a version of the other and"
                + " nothing was altered. Look at them as they now stand.");
    }
}
