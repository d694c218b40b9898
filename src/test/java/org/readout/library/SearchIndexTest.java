package org.readout.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Change;
import org.readout.model.Commitment;
import org.readout.model.Edit;
import org.readout.model.Ids;
import org.readout.model.Note;
import org.readout.model.Passphrase;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.SavedSearch;
import org.readout.model.SearchAnswer;
import org.readout.model.SearchHit;
import org.readout.model.SearchProgress;
import org.readout.model.SignOff;
import org.readout.model.Span;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The index follows the store, through writes, crashes, damage and encryption. */
class SearchIndexTest {

    private static final Passphrase PASSPHRASE = Passphrase.of("nine cranes over the bay");

    @TempDir
    Path temporary;

    private Path folder;
    private Library library;
    private final Release hotline = Samples.release("hotline.txt", Samples.TEXT);

    @BeforeEach
    void make() {
        folder = temporary.resolve("Desk.readout");
        open(null);
        Samples.add(library, hotline);
    }

    private void open(@Nullable Passphrase passphrase) {
        library = Library.openOrCreate(folder, "Maja", passphrase, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void reopen() {
        library.close();
        open(null);
    }

    private SearchAnswer ask(String typed) {
        library.search().caughtUp().join();
        return library.search().nearest(typed, 10, words -> List.of()).join();
    }

    private List<String> found(String typed) {
        return ask(typed).hits().stream().map(SearchHit::source).toList();
    }

    private Release add(String source, String text) {
        Release sample = Samples.release(source, text);
        Release release = new Release(sample.id(), source, new Publication(source, "", null, "en", null, null), sample.version());
        library.add(release, text.getBytes(StandardCharsets.UTF_8), null).join();
        return release;
    }

    @Test
    void everyWriteIsFoundSoonAfter() {
        Note note = new Note(Ids.next(), Samples.at(hotline, "hotline"), "Ask the zoologist", List.of("herring"), false, Review.ACCEPTED);
        assertThat(found("zoologist")).isEmpty();
        library.apply(Change.of("Note", List.of(Edit.add(hotline.id(), note)))).join();
        assertThat(found("zoologist")).containsExactly("hotline.txt");
        assertThat(found("herring has:note")).containsExactly("hotline.txt");
        assertThat(ask("zoologist").hits().getFirst().passage())
                .satisfies(passage -> assertThat(passage.note()).isEqualTo("Ask the zoologist"))
                .satisfies(passage -> assertThat(passage.paragraph()).isEqualTo(3));
        library.apply(Change.of("Delete", List.of(Edit.remove(hotline.id(), note)))).join();
        assertThat(found("zoologist")).isEmpty();

        library.apply(Change.ofSignOffs("Reviewed", List.of(new SignOff(hotline.id(), null, library.sign())))).join();
        assertThat(found("is:reviewed")).containsExactly("hotline.txt");

        Commitment agreed = library.annotated(List.of(hotline.id())).join().getFirst().commitments().getFirst();
        library.apply(Change.of("Reject", List.of(new Edit(hotline.id(), agreed, agreed.withReview(Review.REJECTED))))).join();
        assertThat(found("force:agreed")).isEmpty();

        library.replaceSuggestions(hotline.version().id(), new Suggestions("test 2", List.of(), List.of(), List.of())).join();
        assertThat(found("has:commitment")).isEmpty();
    }

    @Test
    void aLongParagraphIsShownInPart() {
        String text = "word ".repeat(400) + "needle " + "more ".repeat(400);
        add("long.txt", text);
        SearchHit hit = ask("needle ").hits().getFirst();
        assertThat(hit.passage().words()).startsWith("word ").contains("needle").hasSizeLessThan(210);
        assertThat(hit.passage().hits()).containsExactly(new Span(2000, 2006));
    }

    @Test
    void anIndexThatIsMissingIsMadeAnewAndOneLeftBehindIsBroughtUp() throws IOException {
        found("hotline");
        library.close();
        copy(folder.resolve("index"), temporary.resolve("kept"));
        open(null);
        add("later.txt", "A lighthouse was lit.");
        assertThat(found("lighthouse")).containsExactly("later.txt");
        library.close();

        remove(folder.resolve("index"));
        open(null);
        assertThat(found("lighthouse")).containsExactly("later.txt");
        library.close();

        remove(folder.resolve("index"));
        copy(temporary.resolve("kept"), folder.resolve("index"));
        open(null);
        List<SearchProgress> told = new ArrayList<>();
        library.search().listen(told::add);
        assertThat(found("lighthouse")).containsExactly("later.txt");
        assertThat(found("hotline")).containsExactly("hotline.txt");
        // Only what was written since is read again.
        assertThat(told).extracting(SearchProgress::done).allMatch(done -> done == 1);
        assertThat(told.getLast().isWhole()).isTrue();
    }

    @Test
    void afterTheStoreWasPutBackNothingIsFoundThatIsNotInIt() throws IOException {
        library.close();
        copy(folder, temporary.resolve("copy"));
        open(null);
        add("later.txt", "A lighthouse was lit.");
        assertThat(found("lighthouse")).hasSize(1);
        library.close();
        for (String file : List.of("library.mv.db", "library.json")) {
            Files.copy(temporary.resolve("copy").resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        open(null);
        assertThat(found("lighthouse")).isEmpty();
        assertThat(found("hotline")).containsExactly("hotline.txt");
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        found("hotline");
        library.close();
        copy(folder.resolve("index"), temporary.resolve("kept"));
        for (Path file : files(temporary.resolve("kept"))) {
            byte[] whole = Files.readAllBytes(file);
            for (int at : new int[] {0, whole.length / 3, whole.length / 2, whole.length - 1}) {
                if (whole.length == 0) {
                    continue;
                }
                byte[] flipped = whole.clone();
                flipped[at] ^= 0x55;
                assertMended(file, flipped);
                assertMended(file, Arrays.copyOf(whole, at));
            }
        }
    }

    private void assertMended(Path file, byte[] damaged) throws IOException {
        remove(folder.resolve("index"));
        copy(temporary.resolve("kept"), folder.resolve("index"));
        Files.write(folder.resolve("index").resolve(file.getFileName()), damaged);
        open(null);
        assertThat(found("hotline nagaoka")).as("%s damaged", file.getFileName()).containsExactly("hotline.txt");
        library.close();
    }

    @Test
    void anEncryptedLibraryHasNoIndexOnTheDisk() throws IOException {
        found("hotline");
        library.close();
        assertThat(folder.resolve("index")).isNotEmptyDirectory();
        Library.changePassphrase(folder, "Maja", null, PASSPHRASE);
        assertThat(folder.resolve("index")).doesNotExist();
        // One left by a process that died must not stay either.
        Files.createDirectory(folder.resolve("index"));
        Files.writeString(folder.resolve("index").resolve("left.txt"), "hotline");
        open(PASSPHRASE);
        assertThat(found("hotline")).containsExactly("hotline.txt");
        add("later.txt", "A lighthouse was lit.");
        assertThat(found("lighthouse")).containsExactly("later.txt");
        assertThat(folder.resolve("index")).doesNotExist();
        library.close();
        for (Path file : files(folder)) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("lighthouse", "hotline");
        }
    }

    @Test
    void theFilesOfTheIndexAreForTheirOwnerAlone() throws IOException {
        found("hotline");
        for (Path file : files(folder.resolve("index"))) {
            assertThat(Files.getPosixFilePermissions(file)).as(file.toString()).hasSize(2);
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("index"))).hasSize(3);
    }

    @Test
    void savedSearchesStayUntilTheyAreRemoved() {
        Search search = library.search();
        search.save(new SavedSearch("Yamada", "party:yamada")).join();
        search.save(new SavedSearch(" Agreed ", " force:agreed ")).join();
        search.save(new SavedSearch("yamada", "party:yamada has:due")).join();
        reopen();
        assertThat(library.search().saved().join()).containsExactly(
                new SavedSearch("Agreed", "force:agreed"), new SavedSearch("yamada", "party:yamada has:due"));
        library.search().rename("yamada", "Yamada 2031").join();
        assertThatThrownBy(() -> library.search().rename("Yamada 2031", "AGREED").join())
                .cause().isInstanceOf(ReadoutException.class).hasMessageContaining("already");
        assertThatThrownBy(() -> library.search().save(new SavedSearch(" ", "fish")).join())
                .cause().isInstanceOf(ReadoutException.class);
        library.search().remove("agreed").join();
        assertThat(library.search().saved().join()).containsExactly(new SavedSearch("Yamada 2031", "party:yamada has:due"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
