package org.readout.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.ReadoutException;
import org.readout.model.SignOff;
import org.readout.model.Signature;

/** Which releases are called reviewed, by whom and when. */
final class SignOffs {

    private final Handle handle;

    SignOffs(Handle handle) {
        this.handle = handle;
    }

    /** @throws ReadoutException if a release does not stand as the sign-off's before says */
    void apply(List<SignOff> signOffs, String label) {
        for (SignOff signOff : signOffs) {
            if (!Objects.equals(of(List.of(signOff.release())).get(signOff.release()), signOff.before())) {
                throw new ReadoutException("The release has been judged otherwise since, so \u201c" + label
                        + "\u201d was not done and nothing was altered. Look at the release as it now stands.");
            }
            Signature after = signOff.after();
            handle.createUpdate("UPDATE release SET reviewed_by = ?, reviewed_at = ? WHERE id = ?")
                    .bind(0, after == null ? null : after.officer())
                    .bind(1, Rows.plain(after == null ? null : after.at().atOffset(ZoneOffset.UTC)))
                    .bind(2, signOff.release())
                    .execute();
        }
    }

    /** The signatures of those of these releases that are called reviewed. */
    Map<UUID, Signature> of(List<UUID> releases) {
        Map<UUID, Signature> signatures = new HashMap<>();
        handle.createQuery("""
                        SELECT id, reviewed_by, reviewed_at FROM release
                        WHERE reviewed_by IS NOT NULL AND id = ANY(?)""")
                .bind(0, Rows.plain(releases.toArray()))
                .map((row, context) -> signatures.put(Columns.id(row, "id"), signature(row)))
                .list();
        return signatures;
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                row.getString("reviewed_by"), row.getObject("reviewed_at", OffsetDateTime.class).toInstant());
    }

    /** As the history keeps it; null where the release was not called reviewed. */
    static @Nullable String image(@Nullable Signature signature) {
        return signature == null ? null : MarkJson.write(signature);
    }

    static @Nullable Signature signature(@Nullable String image) {
        return image == null ? null : MarkJson.signature(image);
    }
}
