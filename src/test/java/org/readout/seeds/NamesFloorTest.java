package org.readout.seeds;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.names.Names;
import org.readout.extract.text.Sentences;
import org.readout.model.AnnotatedRelease;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;

/** The names found in the sample releases stay as near to the accepted ones as they have come. */
class NamesFloorTest {

    /** Measured a little above each floor; raise it when the finders get better, never lower it. */
    @ParameterizedTest(name = "{0} at least {1}")
    @CsvSource({
        "PERSON, 0.95",
        "OFFICE, 0.70",
        "ORGANIZATION, 0.95",
        "COUNTRY, 0.98",
        "EVENT, 0.90",
        "AGREEMENT, 0.95"
    })
    void namesAreFound(NameType type, double floor) throws IOException {
        Scored.Count all = Scored.Count.NONE;
        for (AnnotatedRelease marked : Seeds.marked()) {
            Release release = marked.release();
            Names names = Names.of(release, Sentences.of(release.version()));
            Suggestions suggestions = new Suggestions("names", names.mentions(), List.of(), List.of());
            all = all.plus(new Scored(marked, suggestions).names(type));
        }
        assertThat(all.f1()).as("%s: %s", type, all).isGreaterThanOrEqualTo(floor);
    }
}
