package org.readout.exchange;

import java.util.Locale;

import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;

/** The kinds of marks, in the order in which files list them. */
enum MarkKind {
    MENTION,
    COMMITMENT,
    EVENT,
    NOTE;

    static MarkKind of(Mark mark) {
        return switch (mark) {
            case Mention _ -> MENTION;
            case Commitment _ -> COMMITMENT;
            case Event _ -> EVENT;
            case Note _ -> NOTE;
        };
    }

    /** "mention". */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a list of them is called: "mentions". */
    String list() {
        return code() + "s";
    }
}
