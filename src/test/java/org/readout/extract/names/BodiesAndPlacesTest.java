package org.readout.extract.names;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Mention;
import org.readout.model.NameType;

import static org.assertj.core.api.Assertions.assertThat;

/** Organizations, states and places by rule, in invented sentences. */
class BodiesAndPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The National Institute of Ocean Research met the Council on Arctic Affairs. | National Institute of Ocean Research; Council on Arctic Affairs",
        "It was the Ministry of Economy, Trade and Industry and the Ministry of Defense. | Ministry of Economy, Trade and Industry; Ministry of Defense",
        "The U.S.-EU Task Force on Energy Security met. | U.S.-EU Task Force on Energy Security",
        "White House National Security Council Director Roe spoke. | White House National Security Council",
        "The Department of Homeland Security Assistant Secretary left. | Department of Homeland Security",
        "The Ministries of Trade of Chad and Niger met the Royal Fiji Police Force. | Ministries of Trade of Chad and Niger; Royal Fiji Police Force",
        "The Government of Chile and the Australian Government agreed. | Government of Chile; Australian Government",
        "Both ministries of foreign affairs agreed. | ministries of foreign affairs",
        "Grobnik Industries Ltd and Grobnik Power Co., Ltd. signed. | Grobnik Industries Ltd; Grobnik Power Co., Ltd.",
        "The National Women's Law Center and the Zirl Farm Bureau Federation met. | National Women's Law Center; Zirl Farm Bureau Federation",
        "- Ford Foundation - Zirl Group - Open Society Foundations | Ford Foundation; Zirl Group; Open Society Foundations",
        "Universidad de Grobnik and Banco do Grobnik signed. | Universidad de Grobnik; Banco do Grobnik",
        "It was told to the Zirl Times and the University of Zirl. | Zirl Times; University of Zirl",
        "The Biden-Harris Administration acted. The Administration paid. | Biden-Harris Administration; Administration",
        "The National Assembly of Peru and Japan's National Diet met. | National Assembly of Peru; Japan's National Diet",
        "The partner is GrobnikTrade. | GrobnikTrade",
        "They met in the Oval Office of the Russian Federation. | ''",
    })
    void readsWholeBodies(String text, String bodies) {
        assertThat(NameTable.joined(text, NameType.ORGANIZATION)).isEqualTo(bodies.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Zirl Research Agency (ZRA) met. Later ZRA left. | Zirl Research Agency",
        "The Federal Department of Roads (\"FDR\") met. FDR left. | Federal Department of Roads",
        "The ZRA (Zirl Research Agency) met. ZRA left. | Zirl Research Agency",
        "The Zirl Energy Council met. The Council agreed. | Zirl Energy Council",
    })
    void tiesShortFormsToTheLongOne(String text, String entity) {
        List<Mention> mentions = NameTable.mentions(text, NameType.ORGANIZATION);
        assertThat(mentions).hasSizeGreaterThanOrEqualTo(2).extracting(Mention::entity).containsOnly(entity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The U.S.-ROK-Japan and U.S.\u2013Chile talks; the India\u2013Japan pact. | U.S.; ROK; Japan; U.S.; Chile; India; Japan",
        "T\u00fcrkiye, Czechia, the UAE, the DRC, Lao PDR, Cabo Verde, the Holy See and Kosovo voted. | T\u00fcrkiye; Czechia; UAE; DRC; Lao PDR; Cabo Verde; Holy See; Kosovo",
        "Saudi Arabia agreed. The Kingdom will pay. | Saudi Arabia; Kingdom",
        "North Korea fired. The North said so; the north wind blew. | North Korea; North",
        "They flew north to the Kingdom. | ''",
        "It cost US$ 10 million, US$3 of it a day, and the US paid. | US",
    })
    void findsStatesByEveryName(String text, String states) {
        assertThat(NameTable.joined(text, NameType.COUNTRY)).isEqualTo(states.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They met in Geneva, Davos, Jeddah, Bali and Samarkand. | Geneva; Davos; Jeddah; Bali; Samarkand",
        "Talks were held in Grobnik on Friday. | Grobnik",
        "- Austin, TX - Zirl, MN | Austin; TX; Zirl; MN",
        "Ships passed the Port of Zirl, Mount Grobnik, Lake Zirl and the Grobnik valley. | Port of Zirl; Mount Grobnik; Lake Zirl; Grobnik valley",
        "It is about the East and South China Seas and Central and Southeastern Europe. | East and South China Seas; Central and Southeastern Europe",
        "Ships met in the North Adriatic. | North Adriatic",
        "They met at Grobnik Airport and in Nice, at Miami-Dade County. | Grobnik Airport; Nice; Miami-Dade County",
        "A nice meeting was held in November in Congress. | ''",
        "Solomon Islands and the Marshall Islands voted. | ''",
    })
    void findsPlacesOfNoList(String text, String places) {
        assertThat(NameTable.joined(text, NameType.PLACE)).isEqualTo(places.replace("''", ""));
    }

    @Test
    void givesAnOfficialTheStateOfTheHouse() {
        Names names = NameTable.names("National Security Advisor Jane Roe of the White House met Emma Grobnik.");
        assertThat(names.persons()).extracting(Person::country).containsExactly("US", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The foreign ministers of South Korea, Chile and Japan met. | foreign ministers of South Korea, Chile and Japan",
    })
    void readsOfficesOfMoreWords(String text, String offices) {
        assertThat(NameTable.joined(text, NameType.OFFICE)).isEqualTo(offices);
    }
}
