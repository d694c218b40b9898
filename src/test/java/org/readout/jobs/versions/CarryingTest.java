package org.readout.jobs.versions;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.readout.jobs.versions.Carried.Outcome;
import org.readout.model.Span;
import org.readout.model.Version;

import static org.assertj.core.api.Assertions.assertThat;

class CarryingTest {

    private static final String TEXT = """
            Lind and Hart met in Nagaoka.
            Lind said that Norland will send two engineers to Sudland. Hart thanked Lind for the offer.
            The two ministers agreed to open a hotline by June. They agreed to meet again in the autumn.
            Hart asked Norland to lower the harbour dues, and Lind promised an answer.
            """;

    private final Version before = Texts.version(TEXT);

    private Carried promise(String words, String after) {
        return new Carrying(before, Texts.version(after)).carry(Texts.promise(before, Texts.span(before, words)));
    }

    private Carried name(String in, String name, String after) {
        Span sentence = Texts.span(before, in);
        Span span = new Span(sentence.start() + in.indexOf(name), sentence.start() + in.indexOf(name) + name.length());
        return new Carrying(before, Texts.version(after)).carry(Texts.name(before, span));
    }

    private static void assertStands(Carried carried, Outcome outcome, String after, String in) {
        assertThat(carried.outcome()).isEqualTo(outcome);
        String quote = carried.mark().anchor().quote();
        Span place = Objects.requireNonNull(carried.place());
        assertThat(place.in(after)).isEqualTo(quote);
        assertThat(place.start()).isEqualTo(after.indexOf(in) + in.indexOf(quote));
    }

    private static void assertToReview(Carried carried) {
        assertThat(carried.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(carried.place()).isNull();
    }

    @Test
    void inATextThatIsTheSameEverythingIsFoundWhereItStood() {
        Carried carried = promise("The two ministers agreed to open a hotline by June", TEXT);
        assertThat(carried.place()).isEqualTo(carried.mark().span());
        assertThat(carried.outcome()).isEqualTo(Outcome.FOUND);
    }

    @Test
    void whatIsPutInBeforeMovesAMarkAlong() {
        String after = "Embargoed until noon.\n" + TEXT.replace("two engineers", "three engineers");
        assertStands(promise("They agreed to meet again in the autumn", after), Outcome.FOUND, after,
                "They agreed to meet again in the autumn");
        assertStands(name("Hart thanked Lind", "Lind", after), Outcome.FOUND, after, "Hart thanked Lind");
    }

    @Test
    void aClauseOfWhichAWordIsOtherNeedsReviewAndItsPlaceIsShown() {
        String after = TEXT.replace("by June", "by July");
        Carried carried = promise("The two ministers agreed to open a hotline by June", after);
        assertToReview(carried);
        assertThat(Objects.requireNonNull(carried.perhaps()).in(after)).isEqualTo("The two ministers agreed to open a hotline by July");
    }

    @Test
    void theSameClauseInASentenceThatDeniesItNeedsReview() {
        assertToReview(promise("The two ministers agreed to open a hotline by June",
                TEXT.replace("The two ministers agreed", "It is not so that The two ministers agreed")));
        assertToReview(promise("Lind promised an answer", TEXT.replace("and Lind promised an answer", "and Lind promised an answer, or not")));
    }

    @Test
    void aParagraphThatStandsElsewhereTakesItsMarksAlong() {
        String moved = "The two ministers agreed to open a hotline by June. They agreed to meet again in the autumn.\n";
        String after = moved + TEXT.replace(moved, "");
        String hotline = "The two ministers agreed to open a hotline by June";
        assertStands(promise(hotline, after), Outcome.MOVED, after, hotline);
        String last = "Lind and Hart met in Nagaoka.\n";
        assertStands(name("Lind and Hart met", "Hart", TEXT.replace(last, "") + last), Outcome.MOVED,
                TEXT.replace(last, "") + last, "Lind and Hart met");
    }

    @Test
    void aNameIsNotPutOnAnotherOfTheSameName() {
        assertToReview(name("Hart thanked Lind", "Lind", TEXT.replace(" Hart thanked Lind for the offer.", "")));
        assertToReview(name("Hart thanked Lind", "Lind", TEXT.replace("Hart thanked Lind for the offer.", "Lind was thanked.")));
    }

    @Test
    void aSentencePutInThatLooksAlikeTakesNoMark() {
        String after = TEXT.replace("Hart thanked Lind for the offer.", "Hart thanked Lind for the fish. Hart thanked Lind for the offer.");
        Carried carried = promise("Hart thanked Lind for the offer", after);
        assertStands(carried, Outcome.FOUND, after, "Hart thanked Lind for the offer");
        Carried hart = name("Hart thanked Lind for the offer", "Hart", after);
        assertThat(hart.place() == null || hart.place().start() == after.indexOf("Hart thanked Lind for the offer")).isTrue();
    }

    @Test
    void ofASentenceThatStandsTwiceItIsNotGuessedWhichOne() {
        String twice = "They agreed to meet again in the autumn.";
        String after = twice + "\n" + TEXT.replace(" " + twice, "") + twice + "\n";
        assertToReview(promise("They agreed to meet again in the autumn", after));
    }
}
