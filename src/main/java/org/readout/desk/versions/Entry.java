package org.readout.desk.versions;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing the open release can be held against.
 *
 * @param detail who put it out and when, or how long it is
 * @param release another release; null for an earlier version
 * @param version an earlier version; null for another release
 */
record Entry(Group group, String title, String detail, @Nullable UUID release, @Nullable UUID version) {

    /** What it is to the open release. */
    enum Group { ASKED, VERSION, TRANSLATION, COPY, OTHER }
}
