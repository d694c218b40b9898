package org.readout.extract.eval;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The figures the extractor answers for. {@code mvn -Peval verify} prints them for the seeds and both halves of the marked
 * corpus; an everyday build holds the seeds alone.
 */
class ScorecardTest {

    @BeforeAll
    static void needsTheGold() {
        assumeTrue(Gold.present(), "../shared/gold or ../shared/corpus is not there: nothing is measured");
    }

    @Test
    void seeds() {
        holds(Scorecard.of("Seeds", Gold.seeds()), 0.95, 0.95, 0.95);
    }

    @Test
    @Tag("eval")
    void seedsPrinted() {
        assertThat(printed("Seeds", Gold.seeds()).misses()).hasSizeLessThan(20);
    }

    @Test
    @Tag("eval")
    void halfTunedOn() {
        holds(printed("Corpus, half tuned on", Gold.corpus("tuned")), 0.85, 0.60, 0.45);
    }

    @Test
    @Tag("eval")
    void halfHeldOut() {
        holds(printed("Corpus, half held out", Gold.corpus("held-out")), 0.92, 0.70, 0.60);
    }

    private static Scorecard printed(String name, List<GoldRelease> releases) {
        Scorecard card = Scorecard.of(name, releases);
        System.out.println(card);
        return card;
    }

    private static void holds(Scorecard card, double names, double agreed, double parties) {
        assertThat(card.names().strict().f1()).as("strict micro F1").isGreaterThanOrEqualTo(names);
        assertThat(card.names().values().value()).as("dates' values").isGreaterThanOrEqualTo(0.95);
        assertThat(card.statements().agreed().f1()).as("agreed F1").isGreaterThanOrEqualTo(agreed);
        assertThat(card.statements().parties().value()).as("parties").isGreaterThanOrEqualTo(parties);
    }

    /** A yardstick that finds nothing wrong with nothing would measure nothing. */
    @Test
    void nothingFoundScoresNothing() {
        List<Miss> misses = new ArrayList<>();
        NameScore names = new NameScore(misses);
        StatementScore statements = new StatementScore(misses);
        for (GoldRelease gold : Gold.seeds()) {
            names.count(gold, List.of());
            statements.count(gold, List.of());
        }
        assertThat(names.strict().f1()).isZero();
        assertThat(statements.agreed().f1()).isZero();
        assertThat(misses).hasSizeGreaterThan(200);
    }
}
