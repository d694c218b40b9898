package org.readout.extract.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.Texts;
import org.readout.model.Span;
import org.readout.model.Version;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    private static List<String> sentences(String text) {
        return Sentences.of(Texts.version(text)).stream().map(sentence -> sentence.in(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They met in the U.S. The talks were short. | 2",
        "They met U.S. President-elect Roe on Jan. 20 in Oslo. | 1",
        "S. Korean officials spoke. Mr. Roe Jr. listened. | 2",
        "\"It is time.\" He left at 5 p.m. on Friday. | 2",
        "\"Is it time?\" he asked, and left. | 1",
        "Gen. Roe met Adm. Doe at No. 10 Downing St. Both agreed. | 1",
        "She cited Art. 3 and Nos. 4 and 5. It rained. | 2",
    })
    void knowsAbbreviationsAndQuotes(String text, int count) {
        assertThat(sentences(text)).hasSize(count);
    }

    @Test
    void givesEachLineItsRole() {
        String text = """
                Foreign Chiefs Meet in Oslo

                By Jane Roe

                18:42 JST, January 13, 2025

                The two ministers, left, shake hands in Oslo on Monday. (Ministry of Example)

                OSLO, Jan. 13 (Wire) -- The ministers met on Monday. They agreed to meet again.

                Key points

                - Talks go on.
                """;
        assertThat(Sentences.of(Texts.version(text)))
                .extracting(Sentence::role)
                .containsExactly(
                        Role.TITLE, Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.CAPTION, Role.DATELINE, Role.BODY,
                        Role.BODY, Role.TITLE, Role.LIST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SEOUL — The minister left. | SEOUL —",
        "Oslo, March 22 (WireService) The minister left. | Oslo, March 22 (WireService)",
        "WASHINGTON, D.C. (Wire) – The minister left. | WASHINGTON, D.C. (Wire) –",
    })
    void partsTheDatelineFromTheFirstSentence(String text, String dateline) {
        assertThat(sentences(text)).containsExactly(dateline, "The minister left.");
    }

    @Test
    void aDashIsNoDateline() {
        String text = "Roe – the minister – left. He came back.";
        assertThat(sentences(text)).containsExactly("Roe – the minister – left.", "He came back.");
    }

    @Test
    void joinsLinesBrokenForWidthOnly() {
        String wrapped = "The two ministers met in the old town hall of Oslo and\nagreed that talks on fishing should go on in the\nspring.";
        assertThat(sentences("Head\n\n" + wrapped)).containsExactly("Head", wrapped);
        String lines = "Roe met Doe in Oslo, where the two spoke of fish and of the weather, at length, for they had much time and coffee.\n"
                + "Doe left.";
        assertThat(sentences("Head\n\n" + lines)).containsExactly("Head", lines.split("\n")[0], "Doe left.");
    }

    @Test
    void leavesFurnitureOut() {
        String text = "Roe met Doe.\n\nMOST POPULAR\n\nThey agreed.";
        int start = text.indexOf("MOST");
        Version version = Texts.version(text, new Span(start, start + "MOST POPULAR".length()));
        assertThat(Sentences.of(version)).extracting(sentence -> sentence.in(text)).containsExactly("Roe met Doe.", "They agreed.");
    }

    @Test
    void cutsFurnitureOutOfAParagraph() {
        String text = "Roe met Doe. Subscribe now! They agreed.";
        int start = text.indexOf("Subscribe");
        Version version = Texts.version(text, new Span(start, start + "Subscribe now!".length()));
        assertThat(Sentences.of(version)).extracting(sentence -> sentence.in(text)).containsExactly("Roe met Doe.", "They agreed.");
    }
}
