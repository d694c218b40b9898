package org.readout.dossier.meet;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Met;
import org.readout.model.EventKind;
import org.readout.model.Level;

/**
 * One encounter as one release or several tell it.
 *
 * @param name what most call it
 * @param who the participants' names, each once
 * @param sides their states
 * @param level at which they met, the highest that a release gives; unknown where none does
 * @param tellings in the order of the releases' files; those that report it before those that recall it
 * @param missing the states of which no issuer has told of it, where two states met and one has
 */
public record Meeting(
        String key,
        String name,
        EventKind kind,
        LocalDate day,
        @Nullable String place,
        List<String> who,
        SortedSet<String> sides,
        Level level,
        List<Met> tellings,
        List<String> missing) {

    public Meeting {
        who = List.copyOf(who);
        tellings = List.copyOf(tellings);
        missing = List.copyOf(missing);
    }

    /** The releases that tell of it, each once. */
    public List<UUID> releases() {
        return tellings.stream().map(met -> met.from().release()).distinct().toList();
    }

    /** The releases that report it, as against recalling it, each once: two or more ask to be compared. */
    public List<UUID> reports() {
        return tellings.stream().filter(Met::reported).map(met -> met.from().release()).distinct().toList();
    }
}
