package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Clue;
import org.readout.model.Publication;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationDataTest {

    private static final String BODY =
            "The two ministers met in Geneva on Monday and agreed to keep in touch about the ferries and the visas.";

    @Test
    void theFirstLineIsTheHeadlineWhereItLooksLikeOne() {
        assertThat(read("Readout of the Call With Ada Smith, Jr.\n\n" + BODY).title())
                .isEqualTo("Readout of the Call With Ada Smith, Jr.");
        assertThat(read("Back to top\n\nMinisters Meet\nGuests arrive.\n" + BODY).title()).isEqualTo("Ministers Meet");
    }

    @Test
    void aPublisherAndItsImprintStandAboveTheHeadline() {
        Publication publication = read("""
                Ministry of Foreign Affairs of Arcadia

                10/07/2024 | News release | Distributed by Public on 10/07/2024 00:47

                Outcome of the Call

                """ + BODY);
        assertThat(publication.publisher()).isEqualTo("Ministry of Foreign Affairs of Arcadia");
        assertThat(publication.published()).isEqualTo(LocalDate.of(2024, 10, 7));
        assertThat(publication.title()).isEqualTo("Outcome of the Call");
    }

    @Test
    void anAgencyStandsInTheDateline() {
        Publication publication = read("Ministers Meet\n\nGeneva, March 22 (LakeWire) " + BODY);
        assertThat(publication.publisher()).isEqualTo("LakeWire");
        assertThat(publication.published()).isNull();
    }

    @Test
    void withoutAHeadlineTheOpeningWordsStandInWithAnEllipsis() {
        assertThat(read("By Ada Smith\n" + BODY).title())
                .isEqualTo("The two ministers met in Geneva on Monday and agreed to keep in touch about the ferries…");
        assertThat(Intake.read("note-7.txt", "- 7 -".getBytes(StandardCharsets.UTF_8), null).publication().title())
                .isEqualTo("note-7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "18:42 JST, January 13, 2025 | 2025-01-13",
        "January 21, 2021 | 2021-01-21",
        "Published: 3 Feb 2024 at 10:15 | 2024-02-03",
        "Monday, 7 October 2024 | 2024-10-07",
        "2024-12-27 | 2024-12-27",
        "2024\uB144 12\uC6D4 27\uC77C | 2024-12-27",
        "2024\u5E7412\u670827\u65E5 | 2024-12-27",
        "10/07/2024 | none",
        "February 30, 2024 | none",
        "It was said on January 13, 2025 | none",
    })
    void aDateOfPublicationIsReadOnlyWhereItIsSure(String line, LocalDate day) {
        assertThat(read("Ministers Meet\n" + line + "\n" + BODY).published()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Date: 5 March 2031 | 2031-03-05 | LABEL | true",
        "Posted On: 05 MAR 2031 6:42PM by the Bureau | 2031-03-05 | LABEL | true",
        "Geneva, 5 March 2031 | 2031-03-05 | DATELINE | true",
        "No: 45, 5 March 2031, Press Release Regarding the Visit | 2031-03-05 | LETTERHEAD | true",
        "5 March 2031 | 2031-03-05 | DATE_LINE | true",
        "GENEVA, March 5, 2031 (LakeWire) -- The minister spoke of the ferries and of the bridge. | 2031-03-05 | DATELINE | true",
        "On March 5, 2031, the minister spoke of the ferries and of the bridge. | 2031-03-05 | OPENING | false",
    })
    void saysWhereTheDateWasFoundAndWhetherToAsk(String line, LocalDate day, Clue.Place place, boolean sure) {
        Publication publication = read("Ministers Meet\n\n" + line + "\n\n" + BODY);
        assertThat(publication.published()).isEqualTo(day);
        assertThat(publication.publishedFound()).extracting(Clue::place).isEqualTo(place);
        assertThat(publication.isDateUnsure()).isEqualTo(!sure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ministry of Foreign Affairs of Arcadia Press Release | Ministry of Foreign Affairs of Arcadia",
        "Source: Ministry of Lakes of Arcadia | Ministry of Lakes of Arcadia",
        "Distributed by Lake Group on behalf of Ministry of Lakes, Republic of Arcadia. | Ministry of Lakes, Republic of Arcadia",
        "Ministry of Lakes of Arcadia | Ministry of Lakes of Arcadia",
    })
    void findsThePublisherAboveTheHeadline(String line, String publisher) {
        Publication publication = read(line + "\n\nMinisters Meet\n\n" + BODY);
        assertThat(publication.publisher()).isEqualTo(publisher);
        assertThat(publication.isPublisherUnsure()).isFalse();
    }

    @Test
    void twoDatesThatContradictEachOtherLeaveAQuestion() {
        Publication publication = read("5 March 2031\n\nMinisters Meet\n\n7 March 2031\n\n" + BODY);
        assertThat(publication.published()).isEqualTo(LocalDate.of(2031, 3, 5));
        assertThat(publication.isDateUnsure()).isTrue();
    }

    @Test
    void whatIsGivenWinsAndBlanksAreFilled() {
        LocalDate day = LocalDate.of(2020, 1, 2);
        Publication given = new Publication("", "The Gazette", day, "und", null, null);
        String text = "Ministers Meet\n2024-12-27\n" + BODY;
        Publication read = Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8), given).publication();
        assertThat(read).isEqualTo(new Publication("Ministers Meet", "The Gazette", day, "en", null, null, null, null,
                new Clue(Clue.Place.HEADLINE, "Ministers Meet", 0.8), new Clue(Clue.Place.WORDING, "en", 0.95), null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The two ministers agreed to meet in the spring. | en",
        "Les deux ministres ont discut\u00E9 de la situation dans la r\u00E9gion et des relations avec les voisins. | fr",
        "Die Minister sprachen mit den Vertretern der Region und des Landes. | de",
        "\uB450 \uC7A5\uAD00\uC740 \uD611\uB825\uD558\uAE30\uB85C \uD588\uB2E4 (MOU). | ko",
        "\u4E21\u5927\u81E3\u306F\u4E00\u81F4\u3057\u305F\u3002 | ja",
        "\u4E24\u56FD\u5916\u957F\u540C\u610F\u7EE7\u7EED\u6C9F\u901A\u3002 | zh",
        "Lorem ipsum dolor sit amet. | und",
        "12345 | und",
    })
    void theLanguageIsTold(String text, String tag) {
        assertThat(read(text).language()).isEqualTo(tag);
    }

    private static Publication read(String text) {
        return Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8), null).publication();
    }
}
