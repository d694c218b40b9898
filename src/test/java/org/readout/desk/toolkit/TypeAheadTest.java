package org.readout.desk.toolkit;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.model.NameType;

import static org.assertj.core.api.Assertions.assertThat;

class TypeAheadTest {

    private static final List<String> NAMES = List.of("Ministry of Trade", "Anna Trad", "Extradition Treaty", "Oslo");

    @Test
    void namesOfWhichAWordBeginsSoComeFirst() {
        assertThat(TypeAhead.matching(NAMES, "TRA", true))
                .containsExactly("Ministry of Trade", "Anna Trad", "Extradition Treaty");
        assertThat(TypeAhead.matching(NAMES, "xtra", true)).containsExactly("Extradition Treaty");
        assertThat(TypeAhead.matching(NAMES, "Oslo", true)).isEmpty();
    }

    @Test
    void nothingTypedOffersTheFirstToWhomAsks() {
        assertThat(TypeAhead.matching(NAMES, " ", true)).isEqualTo(NAMES);
        assertThat(TypeAhead.matching(NAMES, "", false)).isEmpty();
    }

    @Test
    void theLastFiveComeFirstAndEachOnce() {
        Recents recents = new Recents();
        for (NameType type : List.of(NameType.PERSON, NameType.DATE, NameType.PLACE, NameType.EVENT,
                NameType.COUNTRY, NameType.OFFICE, NameType.PLACE)) {
            recents.used(type);
        }
        assertThat(recents.typesProperty().get()).containsExactly(
                NameType.PLACE, NameType.OFFICE, NameType.COUNTRY, NameType.EVENT, NameType.DATE);
        assertThat(recents.types()).hasSize(NameType.values().length).doesNotHaveDuplicates()
                .startsWith(NameType.PLACE, NameType.OFFICE);
        recents.usedParty("Anna Trad");
        recents.usedParty("Bo Ek");
        recents.usedParty("Anna Trad");
        assertThat(recents.partiesProperty().get()).containsExactly("Anna Trad", "Bo Ek");
    }
}
