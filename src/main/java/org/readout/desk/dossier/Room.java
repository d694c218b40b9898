package org.readout.desk.dossier;

import org.readout.desk.toolkit.Messages;

/** The pages one can go to at once, in the order of their keys Ctrl+1 to Ctrl+8. */
enum Room {
    TODAY("today:"),
    ENTITIES("entities:"),
    THREADS("threads:"),
    DISCREPANCIES("discrepancies:"),
    PHRASES("phrases:"),
    ANSWER("answer:"),
    DRAFT("draft:"),
    SIDES("sides:");

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
        int colon = key.indexOf(':');
        return switch (colon < 0 ? key : key.substring(0, colon)) {
            case "thread", "others" -> THREADS;
            case "discrepancy" -> DISCREPANCIES;
            case "phrase" -> PHRASES;
            case "compare" -> SIDES;
            default -> ENTITIES;
        };
    }
}
