package org.readout.extract.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.readout.extract.Extractor;
import org.readout.model.Anchor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Learned;
import org.readout.model.Lesson;
import org.readout.model.Level;
import org.readout.model.Lexicon;
import org.readout.model.Party;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;

class LearnedStatementsTest {

    private static final String PLEDGE = "Foreign Minister Ana Roe pledged to reopen the border.\n";

    private final Desk desk = new Desk();

    private void correct(Commitment suggested, Force force) {
        desk.judge(suggested, suggested.draft().force(force).review(Review.ACCEPTED).build());
    }

    @Test
    void aCorrectedForceHoldsForTheSameVerbAndComplement() {
        correct(Desk.only(desk.read(PLEDGE)), Force.OFFER);

        Commitment like = Desk.only(desk.read("Foreign Minister Peter Lund pledged to reopen the embassy.\n"));
        assertThat(like.force()).isEqualTo(Force.OFFER);
        assertThat(Objects.requireNonNull(like.cue()).why())
                .startsWith("agreed to + infinitive; here \u201cpledged\u201d;")
                .endsWith("learned: corrected by Jane in \u2018Bridge talks\u2019 on 3 Mar 2031");
        Commitment unlike = Desk.only(desk.read("Foreign Minister Peter Lund pledged to send a team.\n"));
        assertThat(unlike.force()).isEqualTo(Force.UNILATERAL);
    }

    @Test
    void aForceSaidOfSeveralIsTurnedForOne() {
        Commitment joint = Desk.only(desk.read(
                "Foreign Ministers Ana Roe and Peter Lund stressed the importance of open borders.\n"));
        correct(joint, Force.AGREED);
        assertThat(Desk.only(desk.read(
                        "Foreign Ministers Eva Berg and Otto Falk stressed the importance of trade.\n")).force())
                .isEqualTo(Force.AGREED);
        assertThat(Desk.only(desk.read("Foreign Minister Eva Berg stressed the importance of trade.\n")).force())
                .isEqualTo(Force.UNILATERAL);
    }

    @Test
    void aRejectedStatementIsNotSuggestedAgainInTheSameWords() {
        desk.reject(Desk.only(desk.read(PLEDGE)));
        assertThat(desk.read("On Monday it rained. " + PLEDGE).commitments()).isEmpty();
        assertThat(desk.read("Foreign Minister Ana Roe pledged to reopen the port.\n").commitments()).hasSize(1);
    }

    @Test
    void aStatementMarkedByHandIsFoundInTheSameWords() {
        String text = "It rained. Borders are to stay open for all. It rained again.\n";
        Release release = Desk.release(text);
        assertThat(desk.read(release).commitments()).isEmpty();
        Commitment made = new CommitmentDraft(
                        Anchor.of(release.version(), new Span(11, 43)), Force.AGREED)
                .parties(List.of(Party.named("Ana Roe")))
                .review(Review.ACCEPTED)
                .build();
        desk.judge(null, made);

        Commitment found = Desk.only(desk.read("No rain today. Borders are  to stay open for all.\n"));
        assertThat(found.anchor().quote()).isEqualTo("Borders are  to stay open for all");
        assertThat(found.force()).isEqualTo(Force.AGREED);
        assertThat(found.parties()).isEqualTo(made.parties());
    }

    @Test
    void whatIsSaidOfAPartyHoldsForThatParty() {
        Commitment suggested = Desk.only(desk.read(PLEDGE));
        Party roe = new Party("Ana Roe", "PT", "Foreign Minister", Level.MINISTER);
        desk.judge(suggested, suggested.draft().parties(List.of(roe)).review(Review.ACCEPTED).build());
        assertThat(Desk.only(desk.read("Foreign Minister Ana Roe promised to send a team.\n")).parties())
                .containsExactly(roe);
    }

    @Test
    void someoneElseInAPartysPlaceIsRightInTheseWordsAlone() {
        Commitment suggested = Desk.only(desk.read(PLEDGE));
        Party lund = Party.named("Peter Lund");
        desk.judge(suggested, suggested.draft().parties(List.of(lund)).review(Review.ACCEPTED).build());
        assertThat(Desk.only(desk.read("It rained.\n\n" + PLEDGE)).parties()).containsExactly(lund);
        assertThat(Desk.only(desk.read("Foreign Minister Ana Roe promised to send a team.\n")).parties())
                .extracting(Party::name)
                .containsExactly("Ana Roe");
    }

    @Test
    void aNamedEncounterThatWasRejectedIsNotSuggestedAgain() {
        String text = "Foreign Ministers Ana Roe and Peter Lund met in Lisbon for the Third Bridge Dialogue on March 2.\n";
        List<Event> events = desk.read(text).events();
        assertThat(events).isNotEmpty();
        events.forEach(desk::reject);
        assertThat(desk.lexicon().learned()).allSatisfy(
                learned -> assertThat(learned.lesson()).isInstanceOf(Lesson.Encounter.class));
    }

    @Test
    void aDesksOwnCueWordsMakeStatements() {
        String text = "Foreign Ministers Ana Roe and Peter Lund shook hands over reopening the border; it rained.\n";
        assertThat(desk.read(text).commitments()).isEmpty();
        Lexicon.Taught cue = new Lexicon.Taught(0, new Lesson.Governing("shook hands over", Force.AGREED),
                Learned.Source.list("cues.tsv", 3));
        Suggestions found = new Extractor()
                .suggest(Desk.release(text), new LessonBook(Lexicon.of(List.of(cue), Map.of())));
        Commitment made = Desk.only(found);
        assertThat(made.force()).isEqualTo(Force.AGREED);
        assertThat(made.anchor().quote())
                .isEqualTo("Foreign Ministers Ana Roe and Peter Lund shook hands over reopening the border");
        assertThat(made.action()).isEqualTo("reopening the border");
        assertThat(made.parties()).extracting(Party::name).containsExactly("Ana Roe", "Peter Lund");
        assertThat(Objects.requireNonNull(made.cue()).why()).isEqualTo("shook hands over; learned: from cues.tsv, line 3");
    }

    @Test
    void anUndoneJudgementTeachesNothing() {
        Commitment suggested = Desk.only(desk.read(PLEDGE));
        desk.judge(suggested, suggested);
        assertThat(desk.lexicon().learned()).isEmpty();
    }

    @Test
    void whatWasTakenBackHoldsAgainWhenItIsTaughtAnew() {
        Lesson lesson = new Lesson.NoStatement("a");
        Learned.Source source = Learned.Source.list("names.tsv", 1);
        List<Lexicon.Taught> old = List.of(new Lexicon.Taught(3, lesson, source));
        List<Lexicon.Taught> anew = List.of(new Lexicon.Taught(9, lesson, source), old.getFirst());
        Map<String, Long> back = Map.of(lesson.key(), 5L);
        assertThat(Lexicon.of(old, back).inUse()).isEmpty();
        assertThat(Lexicon.of(anew, back).inUse()).hasSize(1);
        assertThat(Lexicon.of(anew, back).learned()).singleElement().extracting(Learned::times).isEqualTo(2);
    }
}
