package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.Extractor;
import org.readout.extract.lexicon.LessonBook;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Commitment;
import org.readout.model.Edit;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Learned;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Suggestions;
import org.readout.model.TakeBack;

import static org.assertj.core.api.Assertions.assertThat;

/** A library learns from what is judged in one of its releases, and the others show it. */
class LearningTest {

    private static final String ONE = """
            Ministers confer in Lisbon

            Foreign Minister Ana Roe met Foreign Minister Peter Lund in Lisbon on March 3, 2031.
            They spoke of Blue Lantern. Minister Roe pledged to reopen the border.
            """;
    private static final String OTHER = """
            Bridge dialogue goes on

            Work on Blue Lantern goes on in Lisbon and in Oslo.
            Foreign Minister Eva Berg pledged to reopen the embassy in Lisbon.
            """;
    private static final String THIRD = "A new bridge\n\nThe bridge at Riga was opened by its builders on Monday.\n";

    @TempDir
    Path temporary;

    private LibrarySession session;

    @BeforeEach
    void open() throws IOException {
        Path inbox = Files.createDirectory(temporary.resolve("inbox"));
        Files.writeString(inbox.resolve("one.txt"), ONE);
        Files.writeString(inbox.resolve("other.txt"), OTHER);
        Files.writeString(inbox.resolve("third.txt"), THIRD);
        session = LibrarySession.openOrCreate(folder(), "Jane");
        session.importFiles(List.of(inbox), item -> { }).join();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Path folder() {
        return temporary.resolve("desk.readout");
    }

    private AnnotatedRelease release(String source) {
        return session.releases().join().stream()
                .filter(release -> release.release().source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private Mention name(String source, String words) {
        return names(source, words).getFirst();
    }

    private List<Mention> names(String source, String words) {
        return release(source).mentions().stream()
                .filter(mention -> mention.anchor().quote().equals(words))
                .toList();
    }

    private Commitment statement(String source) {
        return release(source).commitments().getFirst();
    }

    private Change change(String source, @Nullable Mark before, @Nullable Mark after) {
        Change change = Change.of("Judge", List.of(new Edit(release(source).release().id(), before, after)));
        session.apply(change).join();
        learned();
        return change;
    }

    /** Returns when what was asked to be learned is learned: work is done in the order it was asked for. */
    private void learned() {
        session.suggestAgain().join();
    }

    private Change tag(String source, String words, NameType type) {
        AnnotatedRelease release = release(source);
        int at = release.release().text().indexOf(words);
        Anchor anchor = Anchor.of(release.release().version(), new Span(at, at + words.length()));
        return change(source, null, new Mention(Ids.next(), anchor, type, words, null, Review.ACCEPTED, null));
    }

    @Test
    void whatIsTaggedInOneReleaseIsFoundInTheOthers() {
        assertThat(names("other.txt", "Blue Lantern")).isEmpty();
        tag("one.txt", "Blue Lantern", NameType.AGREEMENT);

        Mention found = name("other.txt", "Blue Lantern");
        assertThat(found.type()).isEqualTo(NameType.AGREEMENT);
        assertThat(found.review()).isEqualTo(Review.SUGGESTED);
        assertThat(Objects.requireNonNull(found.cue()).why()).startsWith("learned: tagged by Jane in \u2018Ministers confer in Lisbon\u2019 on ");
        assertThat(session.history(release("other.txt").release().id()).join()).isEmpty();
    }

    @Test
    void whatIsRejectedIsNotSuggestedAgainAlsoAfterReopening() {
        Mention place = names("one.txt", "Lisbon").getFirst();
        assertThat(names("other.txt", "Lisbon")).isNotEmpty();
        change("one.txt", place, place.withReview(Review.REJECTED));
        assertThat(names("other.txt", "Lisbon")).isEmpty();
        assertThat(names("other.txt", "Oslo")).isNotEmpty();

        session.close();
        session = LibrarySession.open(folder(), "Jane");
        session.suggestAgain().join();
        assertThat(names("other.txt", "Lisbon")).isEmpty();
        assertThat(names("one.txt", "Lisbon")).extracting(Mention::review).containsExactly(Review.REJECTED);
    }

    @Test
    void undoTakesTheLessonBackToo() {
        List<Mark> before = release("other.txt").marks();
        Change change = tag("one.txt", "Blue Lantern", NameType.AGREEMENT);
        session.apply(change.inverse("Undo")).join();
        learned();
        assertThat(plain(release("other.txt").marks())).isEqualTo(plain(before));
        assertThat(session.learning().join().lexicon().learned()).isEmpty();
    }

    @Test
    void aCorrectedForceHoldsInTheOthers() {
        Commitment suggested = statement("one.txt");
        change("one.txt", suggested, suggested.draft().force(Force.OFFER).review(Review.ACCEPTED).build());
        assertThat(statement("other.txt").force()).isEqualTo(Force.OFFER);
    }

    @Test
    void whatTheOfficerJudgedIsLeftAlone() {
        Mention lisbon = name("other.txt", "Lisbon");
        change("other.txt", lisbon, lisbon.withReview(Review.ACCEPTED));
        Mention elsewhere = name("one.txt", "Lisbon");
        change("one.txt", elsewhere, elsewhere.withReview(Review.REJECTED));
        assertThat(names("other.txt", "Lisbon")).contains(lisbon.withReview(Review.ACCEPTED));
    }

    @Test
    void whatWasLearnedIsTakenBackAndFollowedAgain() {
        tag("one.txt", "Blue Lantern", NameType.AGREEMENT);
        Learned learned = session.learning().join().lexicon().learned().getFirst();
        Change back = Change.ofLessons("Take back", List.of(new TakeBack(learned.lesson().key(), true)));
        session.apply(back).join();
        learned();
        assertThat(names("other.txt", "Blue Lantern")).isEmpty();
        assertThat(session.learning().join().lexicon().learned().getFirst().state())
                .isEqualTo(Learned.State.TAKEN_BACK);
        assertThat(names("one.txt", "Blue Lantern")).as("the officer's own mark").hasSize(1);

        session.apply(back.inverse("Undo")).join();
        learned();
        assertThat(names("other.txt", "Blue Lantern")).hasSize(1);
    }

    @Test
    void onlyReleasesThatHoldTheWordsAreReadAgain() {
        List<Learning> told = new CopyOnWriteArrayList<>();
        Runnable leave = session.onLearning(told::add);
        tag("one.txt", "Blue Lantern", NameType.AGREEMENT);
        UUID one = release("one.txt").release().id();
        UUID other = release("other.txt").release().id();
        assertThat(told.stream().flatMap(learning -> learning.releases().stream()))
                .containsExactlyInAnyOrder(one, other);
        leave.run();
        int before = told.size();
        tag("one.txt", "Minister Roe", NameType.OFFICE);
        assertThat(told).hasSize(before);
    }

    @Test
    void aReleaseThatComesLaterIsReadWithWhatWasLearned() throws IOException {
        tag("one.txt", "Blue Lantern", NameType.AGREEMENT);
        Path late = Files.writeString(temporary.resolve("late.txt"),
                "Late news from the north\n\nThe ministers will sign Blue Lantern when they meet again in the spring.\n");
        session.importFiles(List.of(late), item -> { }).join();
        assertThat(name("late.txt", "Blue Lantern").type()).isEqualTo(NameType.AGREEMENT);
    }

    @Test
    void theSameLibraryStateGivesTheSameSuggestions() {
        tag("one.txt", "Blue Lantern", NameType.AGREEMENT);
        Mention place = names("one.txt", "Lisbon").getFirst();
        change("one.txt", place, place.withReview(Review.REJECTED));
        Commitment suggested = statement("one.txt");
        change("one.txt", suggested, suggested.draft().force(Force.OFFER).review(Review.ACCEPTED).build());

        LessonBook first = new LessonBook(session.learning().join().lexicon());
        session.close();
        session = LibrarySession.open(folder(), "Someone else");
        LessonBook second = new LessonBook(session.learning().join().lexicon());

        assertThat(second.version()).isEqualTo(first.version()).isNotEmpty();
        for (AnnotatedRelease release : session.releases().join()) {
            Suggestions one = new Extractor().suggest(release.release(), first);
            Suggestions again = new Extractor().suggest(release.release(), second);
            assertThat(plain(all(again))).isEqualTo(plain(all(one)));
        }
        assertThat(plain(release("other.txt").marks()))
                .isEqualTo(plain(all(new Extractor().suggest(release("other.txt").release(), second))));
    }

    @Test
    void aDesksOwnListsAreReadAndABrokenLineIsToldAndPassedOver() throws IOException {
        Path lists = session.layLists().join();
        assertThat(lists.resolve("names.tsv")).content().startsWith("# One entry a line");
        Files.writeString(lists.resolve("names.tsv"), """
                # names
                Blue Lantern\tagreement\tBlue Lantern Accord
                Work\tgadget
                """);
        Files.writeString(lists.resolve("cues.tsv"), "goes on in\tposition\nnothing here\n");
        Learning learning = session.reloadLists().join();
        assertThat(learning.troubles()).hasSize(2);
        assertThat(learning.troubles().get(0)).contains("cues.tsv, line 2: the force is missing after a tab");
        assertThat(learning.troubles().get(1)).contains(
                "names.tsv, line 3: there is no type \u201cgadget\u201d; write one of person, ");
        Mention found = name("other.txt", "Blue Lantern");
        assertThat(found.entity()).isEqualTo("Blue Lantern Accord");
        assertThat(Objects.requireNonNull(found.cue()).why()).isEqualTo("learned: from names.tsv, line 2");

        Files.delete(lists.resolve("names.tsv"));
        session.reloadLists().join();
        assertThat(names("other.txt", "Blue Lantern")).isEmpty();
    }

    private static List<Mark> all(Suggestions suggestions) {
        List<Mark> all = new ArrayList<>(suggestions.mentions());
        all.addAll(suggestions.commitments());
        all.addAll(suggestions.events());
        return all;
    }

    /** Marks without their ids, in one order. */
    private static List<String> plain(List<Mark> marks) {
        UnaryOperator<String> nameless = mark -> mark.replaceFirst("id=[0-9a-f-]{36}", "");
        Predicate<Mark> suggested = mark -> mark.review() == Review.SUGGESTED;
        return marks.stream().filter(suggested).map(Mark::toString).map(nameless).sorted().toList();
    }
}
