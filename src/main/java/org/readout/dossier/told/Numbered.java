package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Which of its series a release says something is: "15th Strategic Dialogue", "60th anniversary".
 *
 * @param series the folded words that name it, without the number; of diplomatic relations, however they are put, one word
 * @param name as written, without the number
 * @param on its day; that of what the release reports where it gives none, and always for an anniversary
 * @param dated whether the text gives that day to it
 * @param sides the states its sentence names; else those whose encounter the release reports
 * @param quote the sentence
 * @param offset of the sentence in the text, in UTF-16 code units
 */
public record Numbered(
        Set<String> series,
        String name,
        int number,
        @Nullable LocalDate on,
        boolean dated,
        SortedSet<String> sides,
        Told from,
        String quote,
        int offset,
        int paragraph) {

    public Numbered {
        series = Set.copyOf(series);
        sides = new TreeSet<>(sides);
    }

    public boolean isAnniversary() {
        return series.contains(Numbers.ANNIVERSARY);
    }
}
