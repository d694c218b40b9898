package org.readout.seeds;

import java.io.IOException;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.Extractor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Force;
import org.readout.model.NameType;
import org.readout.seeds.Scored.Count;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is suggested in the sample releases stays as near to the accepted marks as it has come. The floors lie a little
 * below what was measured: raise them when the extractor gets better, never lower them.
 */
class SuggestionsFloorTest {

    @ParameterizedTest(name = "{0} at least {1}")
    @CsvSource({
        "PERSON, 0.95",
        "OFFICE, 0.55",
        "ORGANIZATION, 0.95",
        "COUNTRY, 0.98",
        "EVENT, 0.70",
        "AGREEMENT, 0.95",
        "DATE, 0.95"
    })
    // The sample's marks leave the nationality outside an office and "the meeting" unmarked; most readers do otherwise.
    void namesAreFound(NameType type, double floor) throws IOException {
        Count all = count(scored -> scored.names(type));
        assertThat(all.f1()).as("%s: %s", type, all).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void datesHaveTheirValues() throws IOException {
        Count all = count(Scored::values);
        assertThat(all.missed()).as(all.toString()).isZero();
    }

    @ParameterizedTest(name = "{0} at least {1}")
    @CsvSource({"AGREED, 0.95", "SHARED_VIEW, 0.95", "OFFER, 0.95", "REQUEST, 0.95"})
    void statementsAreFound(Force force, double floor) throws IOException {
        Count all = count(scored -> scored.statements(force));
        assertThat(all.f1()).as("%s: %s", force, all).isGreaterThanOrEqualTo(floor);
    }

    private static Count count(Function<Scored, Count> counter) throws IOException {
        Extractor extractor = new Extractor();
        Count all = Count.NONE;
        for (AnnotatedRelease marked : Seeds.marked()) {
            all = all.plus(counter.apply(new Scored(marked, extractor.suggest(marked.release()))));
        }
        return all;
    }
}
