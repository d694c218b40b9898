package org.readout.extract.dates;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads what only hints at a date: "just a week away", "approximately a month after", "over 70 years ago". It gets no value. */
final class Hints {

    static final Set<String> BEFORE =
            Set.of("just", "approximately", "about", "nearly", "almost", "roughly", "only", "barely", "some", "over");
    static final Set<String> COUNTS = Set.of("few", "several", "couple");
    private static final Set<String> AFTER = Set.of("after", "following", "before", "away", "later", "earlier", "prior", "ago");

    private final Words words;

    Hints(Words words) {
        this.words = words;
    }

    /** The hint at word {@code i}, or null. */
    @Nullable Part read(int i) {
        int counts = words.isIn(i, BEFORE) ? i + 1 : words.is(i, "more", "less") && words.is(i + 1, "than") ? i + 2 : i;
        int unit = counts;
        while (unit < counts + 3 && isCount(unit, unit > counts)) {
            unit++;
        }
        boolean hints = unit > counts && TimeWords.isUnit(words.at(unit)) && words.isIn(unit + 1, AFTER);
        return hints ? Part.hint(i, unit + 2) : null;
    }

    private boolean isCount(int i, boolean inside) {
        return TimeWords.number(words.at(i)) > 0 || words.isIn(i, COUNTS) || inside && words.is(i, "of");
    }
}
