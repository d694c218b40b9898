package org.readout.model;

import java.util.Locale;

/** How strongly a statement binds, by the annotation guide. */
public enum Force {
    /** Two or more parties jointly bind themselves to an act. */
    AGREED,
    /** One party says what it will do. */
    UNILATERAL,
    /** Parties jointly hold a view or an aim, without an act of theirs. */
    SHARED_VIEW,
    /** A party offers or wishes to act itself. */
    OFFER,
    /** A party asks another, or all, to act. */
    REQUEST,
    /** Concern, regret, welcome, support: shown lightly, never counted among promises. */
    POSITION;

    /** As written in files: "shared-view". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such force */
    public static Force of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
