package org.readout.desk.toolkit;

import org.junit.jupiter.api.Test;
import org.readout.model.Cue;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonsTest {

    @Test
    void theRuleIsCalledByTheVerbThatStandsInTheText() {
        assertThat(rule("hoped to + infinitive; here “offered”; ‘She’ = Anne Dubois")).isEqualTo("offered to + infinitive");
        assertThat(rule("said that ... will; here “explained”")).isEqualTo("explained that … will");
        assertThat(rule("agreed to + infinitive")).isEqualTo("agreed to + infinitive");
    }

    @Test
    void whatFollowsTheVerbIsToldFromIt() {
        assertThat(rule("welcomed noun")).isEqualTo("welcomed + noun");
        assertThat(rule("reaffirmed -ing; ‘they’ = Anne Dubois, Paul Martin")).isEqualTo("reaffirmed + -ing");
        assertThat(rule("agreed to + -ing; here “committed”")).isEqualTo("committed to + -ing");
    }

    @Test
    void whomAWordWasTakenForIsSaidInASentence() {
        assertThat(more("agreed to + infinitive; here “pledged”; ‘They’ = Anne Dubois, Paul Martin, paragraph 2"))
                .isEqualTo("‘They’ is read as Anne Dubois, Paul Martin (paragraph 2).");
        assertThat(more("said that ... will; ‘he’ = Paul Martin")).isEqualTo("‘he’ is read as Paul Martin.");
        assertThat(more("said that ... will; learned from you")).isEqualTo("learned from you.");
        assertThat(more("agreed to + infinitive")).isEmpty();
    }

    private static String rule(String why) {
        return Reasons.rule(new Cue(why, 0.9));
    }

    private static String more(String why) {
        return Reasons.more(new Cue(why, 0.9));
    }
}
