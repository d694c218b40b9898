package org.readout.dossier.thread;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Statement;

/**
 * One statement of a thread.
 *
 * @param statement as a release has it; where the row is an earlier statement that a release cites, the one that cites it
 * @param cited whether it is an earlier statement we do not hold
 * @param quote the statement's words, or those that cite it
 * @param said the day it was said, as far as it is known
 * @param change what it does to what was said before
 * @param why the change in words for the officer; empty where its name says all
 * @param silentMonths for how many months nothing was found before it; 0 where it was less than half a year
 * @param before what its wording is held against; null where there is nothing
 */
public record Row(
        Statement statement,
        boolean cited,
        String quote,
        @Nullable LocalDate said,
        Change change,
        String why,
        int silentMonths,
        @Nullable Statement before) {

    /** Its words, one by one, against those of the statement before; empty where there is none. */
    public List<Piece> wording() {
        return before == null ? List.of() : WordChange.between(before.quote(), quote);
    }
}
