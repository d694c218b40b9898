package org.readout.jobs;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.readout.extract.names.Countries;
import org.readout.library.Search;
import org.readout.model.Matches;
import org.readout.model.Passage;
import org.readout.model.SavedSearch;
import org.readout.model.SearchAnswer;
import org.readout.model.SearchProgress;
import org.readout.model.Span;

/** Searches of an open library, and those kept on its shelf. No call waits; failures are told as those of the session. */
public final class Searches {

    private final Search search;
    private volatile long asked = System.nanoTime();

    Searches(Search search) {
        this.search = search;
    }

    /** Done when all that the library holds now can be found. */
    public CompletableFuture<Void> ready() {
        return search.caughtUp();
    }

    /**
     * Tells {@code listener}, in the background, how far the index has come, whenever it comes further; until what is
     * returned is run.
     */
    public Runnable onProgress(Consumer<SearchProgress> listener) {
        search.listen(listener);
        return () -> search.leave(listener);
    }

    /** The {@code most} releases nearest to what was typed, each with the passage that answers. */
    public CompletableFuture<SearchAnswer> nearest(String typed, int most) {
        asked = System.nanoTime();
        return search.nearest(typed, most, Searches::alike);
    }

    /** The {@code most} releases nearest to what was typed, the nearest first. */
    public CompletableFuture<List<UUID>> nearestIds(String typed, int most) {
        asked = System.nanoTime();
        return search.nearestIds(typed, most, Searches::alike);
    }

    /** Every release that answers what was typed. */
    public CompletableFuture<Matches> all(String typed) {
        asked = System.nanoTime();
        return search.all(typed, Searches::alike);
    }

    /** How long ago something was looked for, in nanoseconds; as long ago as the session began where nothing was. */
    public long nanosSinceAsked() {
        return System.nanoTime() - asked;
    }

    /** For each of these releases the passage that answers what was typed. */
    public CompletableFuture<Map<UUID, Passage>> passages(String typed, Collection<UUID> releases) {
        return search.passages(typed, releases, Searches::alike);
    }

    /** Every place in a release that answers what was typed, in order; in UTF-16 code units of its newest version. */
    public CompletableFuture<List<Span>> places(String typed, UUID release) {
        return search.places(typed, release, Searches::alike);
    }

    /** The searches kept on the shelf, in the order of their names. */
    public CompletableFuture<List<SavedSearch>> saved() {
        return search.saved();
    }

    /** Keeps a search, in the place of one of the same name. */
    public CompletableFuture<Void> save(SavedSearch saved) {
        return search.save(saved);
    }

    /** Gives a kept search another name; refused where another has it. */
    public CompletableFuture<Void> rename(String from, String to) {
        return search.rename(from, to);
    }

    /** Forgets a kept search. */
    public CompletableFuture<Void> remove(String name) {
        return search.remove(name);
    }

    /** A state's code and short name, from a name, its code or its people, in capitals or not: "rok", "japanese", "jp". */
    static List<String> alike(String words) {
        String capitals = words.toUpperCase(Locale.ROOT);
        return Stream.of(words, capitals, titled(words))
                .map(Countries::code)
                .filter(code -> code != null)
                .map(String::valueOf)
                .findFirst()
                .or(() -> Stream.of(capitals).filter(code -> code.length() == 2 && !Countries.name(code).equals(code)).findFirst())
                .map(code -> List.of(code, Countries.name(code)))
                .orElse(List.of());
    }

    private static String titled(String words) {
        StringBuilder titled = new StringBuilder(words.toLowerCase(Locale.ROOT));
        for (int i = 0; i < titled.length(); i++) {
            if (i == 0 || titled.charAt(i - 1) == ' ' || titled.charAt(i - 1) == '-') {
                titled.setCharAt(i, Character.toUpperCase(titled.charAt(i)));
            }
        }
        return titled.toString();
    }
}
