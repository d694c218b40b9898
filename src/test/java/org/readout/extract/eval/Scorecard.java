package org.readout.extract.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.readout.extract.Extractor;
import org.readout.model.Commitment;
import org.readout.model.Suggestions;

/** The table of one set of releases. */
final class Scorecard {

    private static final int WORST = 10;

    private final String name;
    private final List<Miss> misses = new ArrayList<>();
    private final NameScore names = new NameScore(misses);
    private final StatementScore statements = new StatementScore(misses);
    private final EventScore events = new EventScore(misses);
    private final Trust trust = new Trust();

    private Scorecard(String name) {
        this.name = name;
    }

    static Scorecard of(String name, List<GoldRelease> releases) {
        Scorecard card = new Scorecard(name);
        Extractor extractor = new Extractor();
        for (GoldRelease gold : releases) {
            Suggestions found = extractor.suggest(gold.release());
            card.names.count(gold, found.mentions());
            Map<Commitment, Boolean> judged = card.statements.count(gold, found.commitments());
            card.events.count(gold, found.events());
            card.trust.countStatements(judged);
            card.trust.countNames(gold, found.mentions());
        }
        return card;
    }

    NameScore names() {
        return names;
    }

    StatementScore statements() {
        return statements;
    }

    EventScore events() {
        return events;
    }

    Trust trust() {
        return trust;
    }

    /** Every miss, the worst first, then in the order of the releases. */
    List<Miss> misses() {
        return misses.stream().sorted(Miss.WORST_FIRST).toList();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format("%n%s: precision, recall, F1%n", name));
        names.print(out);
        statements.print(out);
        events.print(out);
        trust.print(out);
        out.append(String.format("  worst of %d misses%n", misses.size()));
        misses().stream().limit(WORST).forEach(miss -> out.append(String.format("    %s%n", miss.line())));
        return out.toString();
    }
}
