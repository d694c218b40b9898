package org.readout.extract.names;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.NameType;

import static org.assertj.core.api.Assertions.assertThat;

/** Meetings, agreements and the offices around them by rule, in invented sentences. */
class EventsAndAgreementsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The meeting was long. During his visit they ate herring. | meeting; visit",
        "It came after a trilateral lunch. They plan to hold a meeting some day. | trilateral lunch",
        "At their last meeting the ministers were late. | last meeting",
        "The next round of talks will be in Oslo. | next round of talks",
        "They co-chaired the third session of the Chile-Peru Joint Commission. | third session of the Chile-Peru Joint Commission",
        "The Second Meeting of the Foreign Ministers of Chile, Peru and Austria was held. | Second Meeting of the Foreign Ministers of Chile, Peru and Austria",
        "They met for the inaugural Chile–Peru High Level Dialogue. | inaugural Chile–Peru High Level Dialogue",
        "Chile spoke at COP31 and at the APEC Economic Leaders’ Meeting. | COP31; APEC Economic Leaders’ Meeting",
        "The Oslo Conference on the Future of Herring opened. | Oslo Conference on the Future of Herring",
        "The Herring Summit Meeting (HSM) opened, and the second HSM will follow. | Herring Summit Meeting; HSM; second HSM",
        "They held extended talks and issued a paper. | extended talks",
        "They stay in close consultation and value regular dialogue. | ''",
        "We call on all to keep the call for peace in mind. | ''",
        "They called the call centre. | ''",
    })
    void findsMeetingsByTheirDefiniteWords(String text, String events) {
        assertThat(NameTable.joined(text, NameType.EVENT)).isEqualTo(events.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They praised the Herring Protection Act and the American Herring Plan. | Herring Protection Act; American Herring Plan",
        "The Agreement on Trade in Herring entered into force. | Agreement on Trade in Herring",
        "They adopted the Plan of Action 2026-2028. | Plan of Action 2026-2028",
        "A joint statement was issued. They signed a memorandum of understanding (MOU). | joint statement; memorandum of understanding; MOU",
        "It rests on Security Council resolutions 242 (1967) and 338 (1973). | Security Council resolutions 242 (1967) and 338 (1973)",
        "It follows the 2016 arbitral award. | 2016 arbitral award",
        "They recalled the Framework Agreement between Chile and the European Union. | Framework Agreement between Chile and the European Union",
        "Herrings come under the Grobnik programme. | Grobnik programme",
        "There is a plan. The law is good. They keep the rule of law. | ''",
    })
    void findsLawsPlansAndStatements(String text, String agreements) {
        assertThat(NameTable.joined(text, NameType.AGREEMENT)).isEqualTo(agreements.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Jane Roe, Deputy Prime Minister and Minister of Trade of Chile, spoke. | Deputy Prime Minister and Minister of Trade of Chile",
        "Piotr Kowalski, Secretary (East) of the Ministry of Foreign Affairs, wrote. | Secretary (East) of the Ministry of Foreign Affairs",
        "White House Trade Affairs Director Jane Roe wrote. | White House Trade Affairs Director",
        "They met Chilean foreign minister Jane Roe. | Chilean foreign minister",
        "Jane Roe, President, Herring Farmers, came. | President",
        "The Chairperson thanked the Ambassador. | Chairperson; Ambassador",
        "It was at the Herring Ministers' Meeting at 9:14 PM. | ''",
        "She thanked the President for the United States' help. | President",
    })
    void readsTheOfficeWithItsFieldAndNation(String text, String offices) {
        assertThat(NameTable.joined(text, NameType.OFFICE)).isEqualTo(offices.replace("''", ""));
    }
}
