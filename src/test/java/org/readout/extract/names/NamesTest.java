package org.readout.extract.names;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.Texts;
import org.readout.extract.text.Sentences;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NamesTest {

    static Names names(String text) {
        Release release = Texts.release("Head\n\n" + text + "\n\nEnd of it.", LocalDate.of(2024, 5, 15));
        return Names.of(release, Sentences.of(release.version()));
    }

    private static List<String> quotes(String text, NameType type) {
        return names(text).mentions().stream()
                .filter(mention -> mention.type() == type)
                .map(mention -> mention.anchor().quote())
                .toList();
    }

    private static String joined(String text, NameType type) {
        return String.join("; ", quotes(text, type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Foreign Minister Han Seo-yun met her counterpart Tomo Arakawa. | Han Seo-yun; Tomo Arakawa",
        "President Maria de la Cruz's visit ended. | Maria de la Cruz",
        "Chancellor Anna von der Heide spoke with King Faisal bin Khalid Al-Harbi. | Anna von der Heide; Faisal bin Khalid Al-Harbi",
        "Prime Minister John Q. Public, Jr. left with Mr. Roe. | John Q. Public, Jr.; Roe",
        "Vice Minister of Foreign Affairs Baek Do Hyun spoke. | Baek Do Hyun",
        "Vice Minister for Foreign Affairs of Japan Arakawa Tomo spoke. | Arakawa Tomo",
        "Emma Grobnik, the Austrian envoy, agreed. | Emma Grobnik",
        "President Anna von der Heide spoke. President von der Heide left. | Anna von der Heide; von der Heide",
        "The treaty was read in Paris by the ministers. | ''",
        "The U.S. Secretary of State Jane O'Dell arrived. | Jane O'Dell",
        "Foreign Minister ARAKAWA Tomo and Minister Arakawa spoke. | ARAKAWA Tomo; Arakawa",
    })
    void findsPersonsWithoutTitleOrPossessive(String text, String persons) {
        assertThat(joined(text, NameType.PERSON)).isEqualTo(persons.replace("''", ""));
    }

    @Test
    void takesSpellingsOfOnePersonTogether() {
        Names names = names("Vice Minister Baek Do Hyun met Deputy Minister Arakawa Tomo. Baek Do-hyun thanked Tomo Arakawa. "
                + "Baek left. Arakawa stayed.");
        assertThat(names.persons()).extracting(Person::name).containsExactly("Baek Do Hyun", "Arakawa Tomo");
        assertThat(names.mentions().stream().filter(mention -> mention.type() == NameType.PERSON).map(Mention::entity))
                .containsExactly(
                        "Baek Do Hyun", "Arakawa Tomo", "Baek Do Hyun", "Arakawa Tomo", "Baek Do Hyun", "Arakawa Tomo");
    }

    @Test
    void knowsASurnameBeforeTheFullName() {
        assertThat(names("Minister Grobnik came. Later Emma Grobnik left.").persons())
                .extracting(Person::name)
                .containsExactly("Emma Grobnik");
    }

    @Test
    void knowsASurnameOfTwoWords() {
        assertThat(names("President Pedro Manuel Prado Grobnik spoke. President Prado Grobnik left.").persons())
                .extracting(Person::name)
                .containsExactly("Pedro Manuel Prado Grobnik");
    }

    @Test
    void findsASurnameGluedToTheNextWord() {
        String text = "Foreign Minister Emma Grobnik has bilateral talks. Roe and Grobnikbilateral relations are good.";
        assertThat(quotes(text, NameType.PERSON)).containsExactly("Emma Grobnik", "Grobnik");
    }

    @Test
    void saysOfEachPersonOfficeStateAndLevel() {
        Names names = names("Austrian Foreign Minister Emma Grobnik met with her Chilean counterpart Pablo Roe, and with "
                + "President Ivan Petkov of Bulgaria.");
        assertThat(names.persons())
                .extracting(Person::name, Person::office, Person::country, Person::level)
                .containsExactly(
                        tuple("Emma Grobnik", "Foreign Minister", "AT", Level.MINISTER),
                        tuple("Pablo Roe", "Foreign Minister", "CL", Level.MINISTER),
                        tuple("Ivan Petkov", "President", "BG", Level.LEADER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Austrian First Vice Foreign Minister Emma Grobnik left. | Austrian First Vice Foreign Minister",
        "Vice Minister for Foreign Affairs of Japan Arakawa Tomo left. | Vice Minister for Foreign Affairs of Japan",
        "The two Vice Ministers agreed. | two Vice Ministers",
        "Both ministers agreed. | ministers",
        "Austrian and Chilean foreign ministers agreed. | foreign ministers",
        "U.S. President-elect Jane Roe spoke. | U.S. President-elect",
        "National Security Advisor Jane Roe spoke. | National Security Advisor",
        "Minister of Economy, Trade and Industry Arakawa Tomo spoke. | Minister of Economy, Trade and Industry",
        "NATO Secretary General Jane Roe spoke. | NATO Secretary General",
        "Secretary of State for Defence Jane Roe spoke. | Secretary of State for Defence",
        "It was the first visit by a Chilean foreign minister. | ''",
        "The Prime Minister thanked the President. | Prime Minister; President",
    })
    void readsWholeOffices(String text, String offices) {
        assertThat(joined(text, NameType.OFFICE)).isEqualTo(offices.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Austrian Ministry of Foreign Affairs said so. | Austrian Ministry of Foreign Affairs",
        "South Korea's Foreign Ministry said so. | South Korea's Foreign Ministry",
        "The foreign ministry in Oslo said so. | foreign ministry",
        "The Ministry of Economy, Trade and Industry of Japan said so. | Ministry of Economy, Trade and Industry of Japan",
        "The Council met at the UN Security Council. | UN Security Council",
        "It was told to the Hillside Herald. | Hillside Herald",
        "The European Space Research Agency was there. | European Space Research Agency",
        "OSLO, May 3 (Fjordpost) -- It rained. | Fjordpost",
        "The Fjord Research Agency (FRA) met. The FRA agreed. | Fjord Research Agency; FRA; FRA",
    })
    void findsOrganizations(String text, String organizations) {
        assertThat(joined(text, NameType.ORGANIZATION)).isEqualTo(organizations);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Korea-U.S.-Japan ties grew. | Korea; U.S.; Japan",
        "The Russia-North Korea treaty was read. | Russia; North Korea",
        "The ROK and the DPRK talked. | ROK; DPRK",
        "The Vice Minister for Foreign Affairs of Japan left. | Japan",
        "The EU and the UK talked. | UK",
        "The Ministry of Trade of the Republic of Korea wrote. | Republic of Korea",
        "They told us so. | ''",
    })
    void findsEachCountryAlone(String text, String countries) {
        assertThat(joined(text, NameType.COUNTRY)).isEqualTo(countries.replace("''", ""));
    }

    @Test
    void givesACountryOneNameOverAllItsNames() {
        assertThat(names("Korea, the ROK and South Korean troops.").mentions()).extracting(Mention::entity).containsOnly("South Korea");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They met in Tokyo and in Busan. | Tokyo; Busan",
        "Peace in the Indo-Pacific and the South China Sea matters. | Indo-Pacific; South China Sea",
        "They met on the island of Grubeo. | Grubeo",
        "They met in Zirl, Austria, on Friday. | Zirl",
        "Ships passed the Grobnik Strait. | Grobnik Strait",
    })
    void findsPlaces(String text, String places) {
        assertThat(joined(text, NameType.PLACE)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They met at the 3rd Chile-Austria Strategic Dialogue in Oslo. | 3rd Chile-Austria Strategic Dialogue",
        "They had a telephone conversation. | telephone conversation",
        "They held a meeting in Oslo. | meeting",
        "It is the 50th anniversary of the opening of relations between Chile and Peru. | 50th anniversary of the opening of relations",
        "They spoke at the Oslo Security Conference. | Oslo Security Conference",
    })
    void findsEvents(String text, String events) {
        assertThat(joined(text, NameType.EVENT)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Russia-North Korea treaty was read. | Russia-North Korea treaty",
        "It breaks UN Security Council resolutions. | UN Security Council resolutions",
        "They recalled the Camp David Principles. | Camp David Principles",
        "The United Nations Convention on the Law of the Sea holds. | United Nations Convention on the Law of the Sea",
        "It follows UN Security Council Resolution 2397. | UN Security Council Resolution 2397",
        "They came to an agreement. | ''",
    })
    void findsAgreements(String text, String agreements) {
        assertThat(joined(text, NameType.AGREEMENT)).isEqualTo(agreements.replace("''", ""));
    }
}
