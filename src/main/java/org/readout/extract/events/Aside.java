package org.readout.extract.events;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.model.Party;
import org.readout.model.Timex;

/**
 * Others who are talked to in passing, up to the end of the paragraph.
 *
 * @param line that says so
 * @param narrow whether they are some of those present, and the others stay out: "on the sidelines, Berg met Novak alone"
 * @param lasting whether they stay on past the paragraph: the next of a row of meetings that the release tells one by one
 */
record Aside(Line line, List<Party> participants, @Nullable Timex date, boolean narrow, boolean lasting) {

    Aside {
        participants = List.copyOf(participants);
    }

    Aside(Line line, List<Party> participants, @Nullable Timex date, boolean narrow) {
        this(line, participants, date, narrow, false);
    }

    Aside inRow() {
        return new Aside(line, participants, date, narrow, true);
    }

    /** Whether those present are the same. */
    boolean isAmong(List<Party> present) {
        return present.containsAll(participants) && (!narrow || present.size() == participants.size());
    }
}
