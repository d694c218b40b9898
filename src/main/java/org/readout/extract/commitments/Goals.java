package org.readout.extract.commitments;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.Complement.Kind;

/** Goals that are set: "set a trade target of $5 billion". */
final class Goals {

    private static final Set<String> NOUNS = Set.of("goal", "goals", "target", "targets", "objective", "objectives", "aim");
    private static final int REACH = 14;

    private final Line line;

    Goals(Line line) {
        this.line = line;
    }

    /** What the noun phrase at {@code from}; null if it names no goal. */
    @Nullable Complement read(int from) {
        for (int k = from; k < Math.min(line.size(), from + REACH); k++) {
            String word = line.word(k);
            if (NOUNS.contains(word)) {
                String next = line.word(k + 1);
                return next.equals("of") || next.equals("to") ? Complement.of(Kind.ACT, from, "goal of") : null;
            }
            if (!line.token(k).isWord() || Vocabulary.isPreposition(word)) {
                return null;
            }
        }
        return null;
    }
}
