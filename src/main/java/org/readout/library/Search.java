package org.readout.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jdbi.v3.core.Handle;
import org.readout.library.search.Countries;
import org.readout.library.search.SearchIndex;
import org.readout.library.search.Searched;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Matches;
import org.readout.model.Passage;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.SavedSearch;
import org.readout.model.SearchAnswer;
import org.readout.model.SearchHit;
import org.readout.model.SearchProgress;
import org.readout.model.Span;

/**
 * Finds releases in a library. Until the index has been made, searches answer from what it holds so far. Every call
 * returns at once; its future fails with a {@link ReadoutException}. What may be typed is told in the technote on search.
 */
public final class Search {

    /** Does work in a transaction of its own. */
    interface Work {
        <T> CompletableFuture<T> run(Function<Handle, T> work);
    }

    private interface Asked<T> {
        T of(Searched searched, Handle handle) throws IOException;
    }

    private final Searching searching;
    private final Work reading;
    private final Work writing;

    Search(Searching searching, Work reading, Work writing) {
        this.searching = searching;
        this.reading = reading;
        this.writing = writing;
    }

    /** Brings the index up to date; done when all that is written now can be found. */
    public CompletableFuture<Void> caughtUp() {
        return searching.caughtUp();
    }

    /** Tells {@code listener}, on a thread of the library, how far the index has come, whenever it comes further. */
    public void listen(Consumer<SearchProgress> listener) {
        searching.listen(listener);
    }

    public void leave(Consumer<SearchProgress> listener) {
        searching.leave(listener);
    }

    /** The {@code most} releases nearest to what was typed, each with the passage that answers. */
    public CompletableFuture<SearchAnswer> nearest(String typed, int most, Countries countries) {
        SearchAnswer none = new SearchAnswer(List.of(), 0, "", false);
        return ask(typed, countries, none, (searched, handle) -> {
            boolean whole = searching.isWhole();
            if (searched.asksNothing()) {
                return new SearchAnswer(List.of(), 0, searched.notUnderstood(), whole);
            }
            Searched.Nearest nearest = searched.nearest(most);
            List<Release> releases = new Releases(handle).load(
                    nearest.releases().stream().map(Searched.Ranked::release).toList());
            Map<UUID, Passage> passages = passages(searched, releases, handle);
            List<SearchHit> hits = new ArrayList<>();
            for (int i = 0; i < releases.size(); i++) {
                Release release = releases.get(i);
                hits.add(new SearchHit(release.id(), release.source(), release.publication(), nearest.releases().get(i).score(),
                        Objects.requireNonNull(passages.get(release.id()))));
            }
            return new SearchAnswer(hits, nearest.total(), searched.notUnderstood(), whole);
        });
    }

    /** The {@code most} releases nearest to what was typed, the nearest first; none where nothing is asked for. */
    public CompletableFuture<List<UUID>> nearestIds(String typed, int most, Countries countries) {
        return ask(typed, countries, List.of(), (searched, handle) -> searched.asksNothing()
                ? List.of()
                : searched.nearest(most).releases().stream().map(Searched.Ranked::release).toList());
    }

    /** Every release that answers what was typed; all of the library where nothing is asked for. */
    public CompletableFuture<Matches> all(String typed, Countries countries) {
        return ask(typed, countries, new Matches(Set.of(), "", false), (searched, handle) -> {
            boolean whole = searching.isWhole();
            return new Matches(searched.all(), searched.notUnderstood(), whole);
        });
    }

    /** For each of these releases the passage that answers what was typed. */
    public CompletableFuture<Map<UUID, Passage>> passages(String typed, Collection<UUID> ids, Countries countries) {
        List<UUID> wanted = List.copyOf(ids);
        return ask(typed, countries, Map.of(),
                (searched, handle) -> passages(searched, new Releases(handle).load(wanted), handle));
    }

    /** Every place in a release that answers what was typed, in order; in UTF-16 code units of its newest version. */
    public CompletableFuture<List<Span>> places(String typed, UUID release, Countries countries) {
        return ask(typed, countries, List.of(), (searched, handle) ->
                searched.places(new Shelf(handle).annotated(List.of(release)).getFirst()));
    }

    /** The searches kept on the shelf, in the order of their names. */
    public CompletableFuture<List<SavedSearch>> saved() {
        return reading.run(handle -> new SavedSearches(handle).all());
    }

    /** Keeps a search, in the place of one of the same name. */
    public CompletableFuture<Void> save(SavedSearch search) {
        return write(saved -> saved.save(search));
    }

    /** Gives a kept search another name; refused where that is taken. */
    public CompletableFuture<Void> rename(String from, String to) {
        return write(saved -> saved.rename(from, to));
    }

    /** Forgets a kept search. */
    public CompletableFuture<Void> remove(String name) {
        return write(saved -> saved.remove(name));
    }

    private CompletableFuture<Void> write(Consumer<SavedSearches> work) {
        return writing.run(handle -> {
            work.accept(new SavedSearches(handle));
            return null;
        });
    }

    /** The marks, of which there are many, are read only where the text itself does not answer, and then all at once. */
    private static Map<UUID, Passage> passages(Searched searched, List<Release> releases, Handle handle) {
        Map<UUID, Passage> passages = new HashMap<>();
        List<UUID> unanswered = new ArrayList<>();
        for (Release release : releases) {
            Passage passage = searched.asksOfMarks() ? null : searched.passage(new AnnotatedRelease(release, List.of()));
            if (passage == null || passage.hits().isEmpty()) {
                unanswered.add(release.id());
            } else {
                passages.put(release.id(), passage);
            }
        }
        new Shelf(handle).annotated(unanswered)
                .forEach(release -> passages.put(release.release().id(), searched.passage(release)));
        return passages;
    }

    /** On a thread of the readers: the library closes after it is done with. */
    private <T> CompletableFuture<T> ask(String typed, Countries countries, T notYet, Asked<T> question) {
        return reading.run(handle -> {
            SearchIndex index = searching.index();
            if (index == null || !searching.isWhole()) {
                searching.wake();
            }
            if (index == null) {
                return notYet;
            }
            try {
                return question.of(index.search(typed, countries), handle);
            } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
                searching.reportDamage(e);
                throw new ReadoutException(
                        "The search index was damaged and is being made anew. Search again in a moment.", e);
            }
        });
    }
}
