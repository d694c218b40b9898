package org.readout.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FurnitureTest {

    private static final String BODY =
            "The two ministers met in Geneva on Monday and agreed to keep in touch about the ferries and the visas.";

    @Test
    void navigationAboveAndListsBelowAreFurniture() {
        assertThat(furniture("""
                Return to top
                %s
                By Ada Smith (ada@example.org)
                MOST READ
                LATEST ARTICLES
                subscribe
                \uBC14\uB2E4""".formatted(BODY)))
                .containsExactly("Return to top", "MOST READ\nLATEST ARTICLES\nsubscribe\n\uBC14\uB2E4");
    }

    @Test
    void aRankingIsFurnitureToTheEnd() {
        String ranking = """
                "World" POPULAR ARTICLES
                -
                Ferries Resume After Long Winter
                -
                Who Won the Vote? Five Charts
                GAZETTE ACCESS RANKING
                -
                Rain Expected on Sunday""";
        assertThat(furniture(BODY + "\n" + ranking)).containsExactly(ranking);
    }

    @Test
    void aListInTheMiddleEndsWhereTheBodyGoesOn() {
        assertThat(furniture("%s\nRelated articles\n-\nFerries Resume\n%s".formatted(BODY, BODY)))
                .containsExactly("Related articles\n-\nFerries Resume");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sign up for our newsletter and never miss a story",
        "\u00A9 2024 The Gazette",
        "The Ministry published this content on 7 October and is solely responsible for the information contained therein."
    })
    void subscriptionLinesAndAgencyFootersAreFurniture(String line) {
        assertThat(furniture(BODY + "\n" + line)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "By Ada Smith (ada@example.org)",
        "Politics\nThe ministers spoke.",
        "Participants:\n- Ada Smith, Minister\n- Bo Lind, Ambassador",
        "The most popular proposal was put off.",
        "\uBC14\uB2E4 is a ship.",
        "Members were urged to follow up on the latest news from the border."
    })
    void bodyStaysBody(String rest) {
        assertThat(furniture(BODY + "\n" + rest)).isEmpty();
        assertThat(furniture(BODY + "\n\n" + rest + "\n" + BODY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Home > News > Press Releases",
        "Privacy | Accessibility | Sitemap | Contact",
        "Page 1 of 2",
        "- 2 -",
        "-END-",
        "(ENDS)",
        "###",
        "Read more: Bridge opens to lorries",
        "Tags: bridge, ferries",
        "Reading time: 3 minutes",
        "Copyright 2031 LakeWire",
        "We use cookies to improve your experience on this site.",
        "For further information, please contact the Spokesperson's office at +33 1 55 55 55 55.",
    })
    void knowsALineByItsShape(String line) {
        assertThat(furniture(BODY + "\n\n" + line + "\n\n" + BODY)).containsExactly(line);
    }

    @Test
    void theAddressOfAPressOfficeIsFurnitureWithItsHeading() {
        String block = "Media contact:\n\nJane Roe, Press Officer\n\nTel: +41 22 555 0101\n\nwww.lakes.example";
        assertThat(furniture(BODY + "\n\n" + block)).containsExactly(block);
        assertThat(furniture(BODY + "\n\nContact\n\nThe ministers stay in touch.")).isEmpty();
    }

    @Test
    void headlinesOfOtherArticlesWithinTheBodyAreFurniture() {
        String list = "Related articles\n\nMinisters sign ferry pact\n\nEnvoy arrives in Geneva";
        assertThat(furniture(BODY + "\n\n" + list + "\n\n" + BODY)).containsExactly(list);
    }

    @Test
    void aTextIsNeverAllFurniture() {
        assertThat(furniture("Home\nMenu\nSearch")).isEmpty();
    }

    private static List<String> furniture(String text) {
        return Furniture.find(text, Paragraphs.of(text), List.of()).stream().map(span -> span.in(text)).toList();
    }
}
