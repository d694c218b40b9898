package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.EventKind;
import org.readout.model.Level;

/**
 * An encounter a release reports or recalls.
 *
 * @param name what the release calls it
 * @param reported whether the release tells of it, as against recalling it
 * @param day null where the release does not give one day
 * @param minutes how long it took by its clock times; 0 where there are none
 * @param who the participants' names
 * @param sides their states, by code
 * @param level at which they met: the highest that each state came with, and of these the lowest
 * @param quote the sentence that names it
 */
public record Met(
        UUID mark,
        Told from,
        EventKind kind,
        String name,
        boolean reported,
        @Nullable LocalDate day,
        @Nullable String place,
        int minutes,
        List<String> who,
        SortedSet<String> sides,
        Level level,
        String quote,
        int offset,
        int paragraph) {

    public Met {
        who = List.copyOf(who);
    }

    /** Calls are told from what brings people to one place. */
    public boolean isCall() {
        return kind == EventKind.CALL;
    }
}
