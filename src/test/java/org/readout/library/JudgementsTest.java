package org.readout.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Cue;
import org.readout.model.Edit;
import org.readout.model.Ids;
import org.readout.model.Judgement;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Suggestions;
import org.readout.model.TakeBack;

import static org.assertj.core.api.Assertions.assertThat;

class JudgementsTest {

    @TempDir
    Path temporary;

    private Library library;
    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    @BeforeEach
    void open() {
        library = Library.openOrCreate(temporary.resolve("desk.readout"), "Maja", Clock.systemUTC());
        Samples.add(library, release);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Change edit(Edit... edits) {
        Change change = Change.of("Edit", List.of(edits));
        library.apply(change).join();
        return change;
    }

    private Mention person() {
        return library.annotated(List.of(release.id())).join().getFirst().mentions().getFirst();
    }

    @Test
    void aJudgementHoldsWhatWasSuggestedAndWhatTheOfficerMadeOfIt() {
        Mention suggested = person();
        Mention corrected = suggested.withType(NameType.OFFICE).withReview(Review.ACCEPTED);
        edit(new Edit(release.id(), suggested, suggested.withReview(Review.REJECTED)));
        edit(new Edit(release.id(), suggested.withReview(Review.REJECTED), corrected));

        Judgement judgement = library.judged().join().judgements().getFirst();

        assertThat(judgement.suggested()).isEqualTo(suggested);
        assertThat(judgement.now()).isEqualTo(corrected);
        assertThat(judgement.officer()).isEqualTo("Maja");
        assertThat(judgement.title()).isEqualTo("Hotline agreed");
        assertThat(judgement.release()).isEqualTo(release.id());
    }

    @Test
    void theOfficersOwnMarkIsAJudgementUntilItIsUndone() {
        Mention own = Samples.person(release, "Nagaoka").withReview(Review.ACCEPTED);
        Change change = edit(Edit.add(release.id(), own));
        assertThat(library.judged().join().judgements())
                .singleElement()
                .satisfies(judgement -> {
                    assertThat(judgement.suggested()).isNull();
                    assertThat(judgement.now()).isEqualTo(own);
                });

        library.apply(change.inverse("Undo")).join();
        assertThat(library.judged().join().judgements()).isEmpty();
    }

    @Test
    void theLatestJudgementComesFirst() {
        Mention first = Samples.person(release, "Nagaoka");
        Mention second = Samples.person(release, "hotline");
        edit(Edit.add(release.id(), first));
        edit(Edit.add(release.id(), second));
        assertThat(library.judged().join().judgements()).extracting(Judgement::now).containsExactly(second, first);
    }

    @Test
    void whatIsTakenBackStandsUntilItIsUndone() {
        Change change = Change.ofLessons("Take back", List.of(new TakeBack("a lesson", true)));
        library.apply(change).join();
        assertThat(library.judged().join().takenBack()).containsOnlyKeys("a lesson");

        library.apply(change.inverse("Undo")).join();
        assertThat(library.judged().join().takenBack()).isEmpty();
        assertThat(library.history(release.id()).join()).isEmpty();
    }

    /** What was learned meanwhile makes suggestions anew, and the officer's key must not be lost to it. */
    @Test
    void aSuggestionMadeAnewWhileTheOfficerLooksAtItCanStillBeJudged() {
        Mention seen = person();
        Mention anew = new Mention(Ids.next(), seen.anchor(), seen.type(), "Someone", null, Review.SUGGESTED,
                new Cue("learned", 0.95));
        library.replaceSuggestions(
                release.version().id(), new Suggestions("test 1", "ab12", List.of(anew), List.of(), List.of())).join();
        edit(new Edit(release.id(), seen, seen.withReview(Review.REJECTED)));
        assertThat(person()).isEqualTo(seen.withReview(Review.REJECTED));

        library.replaceSuggestions(
                release.version().id(), new Suggestions("test 1", "cd34", List.of(), List.of(), List.of())).join();
        AnnotatedRelease after = library.annotated(List.of(release.id())).join().getFirst();
        assertThat(after.marks()).containsExactly(seen.withReview(Review.REJECTED));
    }

    @Test
    void aSuggestionDroppedWhileTheOfficerLooksAtItCanStillBeJudged() {
        Mention seen = person();
        library.replaceSuggestions(
                release.version().id(), new Suggestions("test 1", "ab12", List.of(), List.of(), List.of())).join();
        edit(new Edit(release.id(), seen, seen.withReview(Review.ACCEPTED)));
        assertThat(person()).isEqualTo(seen.withReview(Review.ACCEPTED));
    }

    @Test
    void aReleaseThatNothingNewConcernsIsStampedAndNotReadAgain() {
        assertThat(library.notSuggestedBy("test 1", "ab12").join()).containsExactly(release.id());
        library.stamp(library.suggestedBy("test 1", "", text -> text.contains("submarine")).join(), "", "ab12").join();
        assertThat(library.notSuggestedBy("test 1", "ab12").join()).containsExactly(release.id());

        library.stamp(library.suggestedBy("test 1", "", text -> text.contains("hotline")).join(), "", "ab12").join();
        assertThat(library.notSuggestedBy("test 1", "ab12").join()).isEmpty();
    }
}
