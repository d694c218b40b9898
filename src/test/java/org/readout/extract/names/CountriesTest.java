package org.readout.extract.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of states is made once, since ICU takes up to seconds to name them all; here ICU checks it. */
class CountriesTest {

    /** Dependent territories and Antarctica, which have a code of their own but are no state. */
    private static final Set<String> NO_STATES = Set.of(
            "AI", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CK", "CW", "CX", "EH", "FK", "FO", "GF", "GG", "GI",
            "GL", "GP", "GS", "GU", "HK", "HM", "IM", "IO", "JE", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF", "NU", "PF", "PM",
            "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT", "AN", "CS",
            "AC", "CP", "CQ", "DG", "EA", "IC", "TA");

    @Test
    void namesEveryStateAsIcuDoes() {
        assertThat(Arrays.stream(ULocale.getISOCountries()).filter(code -> !NO_STATES.contains(code)))
                .allSatisfy(code -> assertThat(Countries.code(ULocale.getDisplayCountry("und-" + code, "en")))
                        .as(code)
                        .isEqualTo(code));
    }

    @Test
    void givesEachStateOneRowInOrder() {
        List<String> codes = Countries.ROWS.stream().map(Countries.Row::code).toList();
        assertThat(codes).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
    }

    @ParameterizedTest
    @CsvSource({
        "Korea, KR", "ROK, KR", "Republic of Korea, KR", "Seoul, KR", "SEOUL, KR", "South Korean, KR",
        "DPRK, KP", "North Korea, KP", "U.S., US", "US, US", "the United States, US", "American, US", "UK, GB", "British, GB",
        "Türkiye, TR", "Turkey, TR", "Myanmar, MM", "Côte d’Ivoire, CI", "Holy See, VA"
    })
    void knowsNamesDemonymsAndCapitals(String name, String code) {
        assertThat(Countries.code(name)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "European Union", "NATO", "us", "Busan", "Middle East", ""})
    void knowsWhatIsNoState(String name) {
        assertThat(Countries.code(name)).isNull();
    }

    @Test
    void shortNamesLeadBackToTheirCode() {
        assertThat(Countries.ROWS).allSatisfy(row -> assertThat(Countries.code(row.name())).isEqualTo(row.code()));
        assertThat(Countries.name("KR")).isEqualTo("South Korea");
        assertThat(Countries.name("ZZ")).isEqualTo("ZZ".toUpperCase(Locale.ROOT));
    }
}
