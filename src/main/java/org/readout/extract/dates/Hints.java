package org.readout.extract.dates;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;

/** Reads what only hints at a date: "just a week away", "approximately a month after". It gets no value. */
final class Hints {

    private static final Set<String> BEFORE =
            Set.of("just", "approximately", "about", "nearly", "almost", "roughly", "only", "barely", "some");
    private static final Set<String> COUNTS = Set.of("few", "several", "couple");
    private static final Set<String> AFTER = Set.of("after", "following", "before", "away", "later", "earlier", "prior", "ago");

    private final List<Token> tokens;

    Hints(List<Token> tokens) {
        this.tokens = tokens;
    }

    private @Nullable Token at(int i) {
        return i < 0 || i >= tokens.size() ? null : tokens.get(i);
    }

    /** The hint at token {@code i}, or null. */
    @Nullable Part read(int i) {
        int unit = i;
        Token first = at(unit);
        if (first != null && BEFORE.contains(TimeWords.plain(first))) {
            unit++;
        }
        int counts = unit;
        while (unit < counts + 3 && isCount(at(unit), unit > counts)) {
            unit++;
        }
        Token after = at(unit + 1);
        boolean hints = unit > counts && TimeWords.isUnit(at(unit)) && after != null && AFTER.contains(TimeWords.plain(after));
        return hints ? Part.hint(i, unit + 2) : null;
    }

    private static boolean isCount(@Nullable Token token, boolean inside) {
        return token != null
                && (TimeWords.number(token) > 0 || COUNTS.contains(TimeWords.plain(token)) || inside && token.is("of"));
    }
}
