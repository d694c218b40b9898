package org.readout.exchange;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.exchange.Fit.Outcome;
import org.readout.model.Ids;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.Version;

import static org.assertj.core.api.Assertions.assertThat;

class FittingTest {

    private static final String TEXT = "\uD83E\uDD1D They met. They\n agreed \u2014 \u201Cfor good\u201D \u2014 to meet. They met.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "2|6|They|||FITTED|3",
        "3|7|They||\u0020met.|MOVED|3",
        "-1|-1|They agreed|||MOVED|13",
        "-1|-1|agreed - \"for good\" - to|||MOVED|19",
        "90|94|They|to meet. ||MOVED|50",
        "40|44|They|||MOVED|50",
        "-1|-1|They|||LOST|-1",
        "2|6|Them|||LOST|-1",
        "2|2||||LOST|-1",
    })
    void aMarkGoesToItsWords(
            int start, int end, @Nullable String quote, @Nullable String prefix, @Nullable String suffix, Outcome outcome, int at) {
        Place place = new Place(start, end, or(quote), or(prefix), or(suffix));
        Fit fit = new Fitting(given(TEXT + "?"), version()).fit(new GivenMark(place, note(place)));
        assertThat(fit.outcome()).isEqualTo(outcome);
        assertThat(fit.mark() == null ? -1 : fit.mark().span().start()).isEqualTo(at);
    }

    @Test
    void aPositionAloneIsTrustedOnTheVeryTextItWasMadeOn() {
        Place place = new Place(2, 6, "", "", "");
        GivenMark mark = new GivenMark(place, note(place));
        assertThat(new Fitting(given(TEXT), version()).fit(mark).mark()).satisfies(put ->
                assertThat(put.anchor().quote()).isEqualTo("They"));
        assertThat(new Fitting(given("They met."), version()).fit(mark).outcome()).isEqualTo(Outcome.LOST);
    }

    private static Note note(Place place) {
        return new Note(Ids.next(), GivenMark.nowhere(place), "x", Review.ACCEPTED);
    }

    private static GivenRelease given(String text) {
        return new GivenRelease("a", null, "", text, List.of(), null, List.of());
    }

    private static Version version() {
        return new Version(new UUID(0, 1), 1, TEXT, "0", List.of(), List.of());
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }
}
