package org.readout.dossier.thread;

/** What a statement does to what was said before by the same issuer in the same language. */
public enum Change {
    /** The earliest found here; whether it is the first, nobody can say. */
    NEW,
    REPEATED,
    /** A request or view has become an agreement, a date came to it, or more stand behind it. */
    STRENGTHENED,
    WEAKENED,
    /** Less is promised than before. */
    NARROWED,
    /** More is promised than before. */
    WIDENED,
    /** Another issuer or another language: the wordings are not held against one another. */
    NOT_COMPARABLE
}
