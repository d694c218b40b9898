package org.readout.exchange;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Ids as files of others may hold them. */
final class Uuids {

    private Uuids() {}

    /** The id, in braces or not; null where there is none or it is no UUID. */
    static @Nullable UUID orNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String bare = text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
        try {
            return UUID.fromString(bare);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
