package org.readout.desk.dossier;

import org.readout.desk.toolkit.Messages;

/** The pages one can go to at once, in the order of their keys Ctrl+1 to Ctrl+7. */
enum Room {
    TODAY("today:"),
    ENTITIES("entities:"),
    THREADS("threads:"),
    DISCREPANCIES("discrepancies:"),
    PHRASES("phrases:"),
    ANSWER("answer:"),
    DRAFT("draft:");

    private final String key;

    Room(String key) {
        this.key = key;
    }

    /** What its pages' keys begin with. */
    String key() {
        return key;
    }

    String label() {
        return Messages.text("dossier.room." + name());
    }

    /** The room a page belongs to; that of the names for the pages of one. */
    static Room of(String key) {
        for (Room room : values()) {
            if (key.startsWith(room.key)) {
                return room;
            }
        }
        return key.startsWith("thread:") ? THREADS : key.startsWith("discrepancy:") ? DISCREPANCIES : key.startsWith("compare:") ? TODAY : ENTITIES;
    }
}
