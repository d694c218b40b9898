package org.readout.extract.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The figures the extractor answers for. {@code mvn -Peval verify} prints them for every set and holds them to floors a
 * little below what was measured; an everyday build holds the seeds and the releases of our own invention.
 */
class ScorecardTest {

    /** A set of marked releases, with its floors: names strict, dates' values, agreed commitments, parties. */
    enum Marked {
        SEEDS("Seeds", Gold::seeds, 0.95, 0.95, 0.95, 0.95),
        CORPUS_TUNED("Corpus, half tuned on", () -> Gold.corpus("tuned"), 0.93, 0.95, 0.93, 0.93),
        CORPUS_STATEMENTS("Corpus, statements alone, tuned on", () -> Gold.corpus("tuned-statements"), 0, 0, 0.92, 0.93),
        CORPUS_STATEMENTS_HELD_OUT(
                "Corpus, statements alone, held out at first", () -> Gold.corpus("held-out-statements"), 0, 0, 0.88, 0.93),
        CORPUS_HELD_OUT("Corpus, half held out at first", () -> Gold.corpus("held-out"), 0.93, 0.95, 0.74, 0.80),
        INVENTED_TUNED("Invented, part tuned on", () -> Gold.invented("tuned"), 0.93, 0.95, 0.95, 0.94),
        INVENTED_HELD_OUT("Invented, part held out at first", () -> Gold.invented("held-out"), 0.92, 0.95, 0.90, 0.93),
        RETOLD_TUNED("Retold, tuned on", () -> Gold.retold("tuned"), 0.93, 0.95, 0.84, 0.93),
        RETOLD_HELD_OUT("Retold, held out at first", () -> Gold.retold("held-out"), 0.93, 0.95, 0.87, 0.90),
        CORPUS_UNSEEN("Corpus, statements alone, unseen at first", () -> Gold.corpus("unseen-statements"), 0, 0, 0.80, 0.78),
        RETOLD_UNSEEN("Retold, unseen at first", () -> Gold.retold("unseen"), 0.93, 0.98, 0.88, 0.78),
        CORPUS_FRESH("Corpus, statements alone, marked after rules-en 6", () -> Gold.corpus("fresh-statements"), 0, 0, 0.86, 0.91),
        RETOLD_FRESH("Retold, marked after rules-en 6", () -> Gold.retold("fresh"), 0.95, 0.96, 0.90, 0.76),
        CORPUS_NEWEST("Corpus, statements alone, held out for rules-en 7", () -> Gold.corpus("newest-statements"), 0, 0, 0.93, 0.78),
        RETOLD_NEWEST("Retold, held out for rules-en 7", () -> Gold.retold("newest"), 0.90, 0.95, 0.88, 0.95);

        private final String label;
        private final Supplier<List<GoldRelease>> releases;
        private final double names;
        private final double values;
        private final double agreed;
        private final double parties;

        Marked(String label, Supplier<List<GoldRelease>> releases, double names, double values, double agreed, double parties) {
            this.label = label;
            this.releases = releases;
            this.names = names;
            this.values = values;
            this.agreed = agreed;
            this.parties = parties;
        }

        Scorecard score() {
            assumeTrue(!label.startsWith("Corpus") && this != SEEDS || Gold.present(),
                    "../shared/gold or ../shared/corpus is not there: " + label + " not measured");
            return Scorecard.of(label, releases.get());
        }

        void hold(Scorecard card) {
            assertThat(card.names().strict().f1()).as("strict micro F1").isGreaterThanOrEqualTo(names);
            assertThat(card.names().values().value()).as("dates' values").isGreaterThanOrEqualTo(values);
            assertThat(card.statements().agreed().f1()).as("agreed F1").isGreaterThanOrEqualTo(agreed);
            assertThat(card.statements().parties().value()).as("parties").isGreaterThanOrEqualTo(parties);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("eval")
    void printed(Marked set) {
        Scorecard card = set.score();
        System.out.println(card);
        set.hold(card);
    }

    @ParameterizedTest
    @EnumSource(names = {"SEEDS", "INVENTED_TUNED", "RETOLD_TUNED"})
    void holds(Marked set) {
        set.hold(set.score());
    }

    /** A yardstick that finds nothing wrong with nothing would measure nothing. */
    @Test
    void nothingFoundScoresNothing() {
        List<Miss> misses = new ArrayList<>();
        NameScore names = new NameScore(misses);
        StatementScore statements = new StatementScore(misses);
        for (GoldRelease gold : Gold.invented("tuned")) {
            names.count(gold, List.of());
            statements.count(gold, List.of());
        }
        assertThat(names.strict().f1()).isZero();
        assertThat(statements.agreed().f1()).isZero();
        assertThat(misses).hasSizeGreaterThan(300);
    }
}
