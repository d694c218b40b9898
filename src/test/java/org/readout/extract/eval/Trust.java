package org.readout.extract.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.Cue;
import org.readout.model.Mark;
import org.readout.model.Mention;

/** Whether a confidence means what it says: how often suggestions of each tenth of it are right. */
final class Trust {

    private final Map<Integer, Share> names = new TreeMap<>();
    private final Map<Integer, Share> statements = new TreeMap<>();
    private final Map<String, Share> byRule = new TreeMap<>();

    void countNames(GoldRelease gold, List<Mention> found) {
        for (Mention mention : found) {
            if (!NameScore.SCORED.contains(NameScore.scoredAs(mention.type()))
                    || gold.optional().stream().anyMatch(span -> span.overlaps(mention.span()))) {
                continue;
            }
            boolean right = gold.names().stream()
                    .anyMatch(name -> name.span().equals(mention.span())
                            && NameScore.scoredAs(name.type()) == NameScore.scoredAs(mention.type()));
            count(names, mention, mention.cue(), right);
        }
    }

    void countStatements(Map<Commitment, Boolean> judged) {
        judged.forEach((commitment, right) -> count(statements, commitment, commitment.cue(), right));
    }

    private void count(Map<Integer, Share> tenths, Mark mark, @Nullable Cue cue, boolean right) {
        if (cue == null) {
            return;
        }
        // 0.9 counts with the tenth it opens, so that "trusted" is one row.
        int tenth = (int) Math.min(9, Math.floor(cue.confidence() * 10 + 1e-9));
        tenths.computeIfAbsent(tenth, key -> new Share()).count(right);
        String kind = mark instanceof Mention mention ? mention.type() + " " : "statement ";
        byRule.computeIfAbsent(kind + rule(cue), key -> new Share()).count(right);
    }

    /** What comes before the first semicolon, which names the rule; the rest is about this one place. */
    private static String rule(Cue cue) {
        int end = cue.why().indexOf(';');
        return end < 0 ? cue.why() : cue.why().substring(0, end);
    }

    Map<String, Share> byRule() {
        return byRule;
    }

    /** How many of those at or above the confidence that is trusted are right. */
    Share trustedNames() {
        return names.getOrDefault(9, new Share());
    }

    Share trustedStatements() {
        return statements.getOrDefault(9, new Share());
    }

    void print(StringBuilder out) {
        out.append("  right by confidence, names:      ").append(line(names)).append(System.lineSeparator());
        out.append("  right by confidence, statements: ").append(line(statements)).append(System.lineSeparator());
    }

    private static String line(Map<Integer, Share> tenths) {
        StringBuilder line = new StringBuilder();
        tenths.forEach((tenth, share) -> line.append("0.").append(tenth).append("+ ").append(share).append("  "));
        return line.toString().strip();
    }
}
