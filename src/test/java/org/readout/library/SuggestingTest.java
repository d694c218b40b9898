package org.readout.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Commitment;
import org.readout.model.Edit;
import org.readout.model.Event;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestingTest {

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

    private AnnotatedRelease read() {
        return library.annotated(List.of(release.id())).join().getFirst();
    }

    private void edit(@Nullable Mark before, @Nullable Mark after) {
        library.apply(Change.of("Edit", List.of(new Edit(release.id(), before, after)))).join();
    }

    private void suggestAgain() {
        library.replaceSuggestions(release.version().id(), Samples.suggestions(release, "test 2")).join();
    }

    @Test
    void theSameSuggestionsKeepTheirIds() {
        AnnotatedRelease before = read();
        suggestAgain();
        assertThat(read()).isEqualTo(before);
        assertThat(library.history(release.id()).join()).isEmpty();
    }

    @Test
    void whatIsNoLongerSuggestedGoesAndWhatIsNewComes() {
        Mention other = Samples.person(release, "Nagaoka").withType(NameType.PLACE);
        library.replaceSuggestions(
                        release.version().id(), new Suggestions("test 2", List.of(other), List.of(), List.of()))
                .join();
        assertThat(read().marks()).containsExactly(other);
    }

    @Test
    void judgementsSurviveAndAreNotAskedForAgain() {
        Commitment commitment = read().commitments().getFirst();
        Event event = read().events().getFirst();
        Mention person = read().mentions().getFirst();
        edit(commitment, commitment.withReview(Review.REJECTED));
        edit(event, event.withReview(Review.ACCEPTED));
        edit(person, person.withType(NameType.OFFICE));
        edit(null, Samples.note(release));
        AnnotatedRelease judged = read();
        suggestAgain();
        assertThat(read()).isEqualTo(judged);
    }

    @Test
    void aSuggestionWithOtherBoundsDoesNotBringARejectedOneBack() {
        Commitment commitment = read().commitments().getFirst();
        edit(commitment, commitment.withReview(Review.REJECTED));
        Commitment shorter = commitment.draft()
                .id(Ids.next())
                .anchor(Samples.at(release, "two Vice Ministers agreed to open a hotline"))
                .build();
        Suggestions again = new Suggestions("test 2", List.of(), List.of(shorter), List.of());
        library.replaceSuggestions(release.version().id(), again).join();
        assertThat(read().commitments()).containsExactly(commitment.withReview(Review.REJECTED));
    }

    @Test
    void anEncounterThatWasJudgedIsNotSuggestedAtOtherWords() {
        Event event = read().events().getFirst();
        edit(event, event.withReview(Review.ACCEPTED));
        Event elsewhere = Samples.event(release).withAnchor(Samples.at(release, "hotline"));
        Suggestions again = new Suggestions("test 2", List.of(), List.of(), List.of(elsewhere));
        library.replaceSuggestions(release.version().id(), again).join();
        assertThat(read().events()).containsExactly(event.withReview(Review.ACCEPTED));
    }

    @Test
    void aDeletedOrMovedSuggestionDoesNotComeBack() {
        Event event = read().events().getFirst();
        Mention person = read().mentions().getFirst();
        edit(event, null);
        edit(person, person.withAnchor(Samples.at(release, "Vice Minister \uAE40\uD64D\uADE0")));
        AnnotatedRelease edited = read();
        suggestAgain();
        assertThat(read()).isEqualTo(edited);
    }

    @Test
    void theLibraryKnowsWhoseSuggestionsItHolds() {
        Release korean = Samples.release("ko.txt", "\uD55C\uAD6D\n");
        library.add(korean, Samples.bytes(korean), null).join();
        assertThat(library.notSuggestedBy("test 1", "").join()).containsExactly(korean.id());
        assertThat(library.notSuggestedBy("test 2", "").join()).containsExactly(release.id(), korean.id());
        suggestAgain();
        assertThat(library.notSuggestedBy("test 2", "").join()).containsExactly(korean.id());
    }
}
