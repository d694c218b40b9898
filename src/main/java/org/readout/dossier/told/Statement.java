package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Force;
import org.readout.model.Status;
import org.readout.model.Timex;

/**
 * A promise or a statement around one, as a release has it.
 *
 * @param sides the states it is between: those of parties, addressee and, where one side alone is named, of whom it met;
 *     ISO 3166-1 alpha-2, or the folded name of who belongs to none
 * @param about states in what is promised that are no side, in the order of the words
 * @param offset of the statement in the text, in UTF-16 code units
 * @param on the day it was said; that of what the release reports where the statement has none
 * @param sentence the sentence it stands in
 * @param named the folded names of agreements and encounters in what is promised
 */
public record Statement(
        UUID mark,
        Told from,
        int offset,
        int paragraph,
        Force force,
        List<String> parties,
        @Nullable String addressee,
        SortedSet<String> sides,
        List<String> about,
        String quote,
        String action,
        String sentence,
        Set<String> named,
        String attribution,
        @Nullable Timex said,
        @Nullable LocalDate on,
        @Nullable Earlier earlier,
        @Nullable Due due,
        boolean restated,
        Status status) {

    public Statement {
        parties = List.copyOf(parties);
        about = List.copyOf(about);
        named = Set.copyOf(named);
    }
}
