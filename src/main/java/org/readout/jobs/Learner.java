package org.readout.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.readout.extract.Extractor;
import org.readout.extract.lexicon.Concern;
import org.readout.extract.lexicon.LessonBook;
import org.readout.extract.lexicon.Lessons;
import org.readout.library.Library;
import org.readout.model.Judged;
import org.readout.model.Lexicon;
import org.readout.model.Release;
import org.readout.model.Suggestions;

/**
 * Keeps the suggestions of a library in step with what its judgements teach: after each, on a thread of its own, the
 * releases that hold the words in question are read again. What is left undone is made good when the library is next
 * opened, since each release is stamped with the lexicon it was read with.
 */
final class Learner implements AutoCloseable {

    /** So many releases are read again before the desk is told; a tag that concerns few is seen at once. */
    private static final int TELL = 20;

    private final Library library;
    private final Suggester suggester;
    private final List<Path> folders;
    private final BackgroundWork work = new BackgroundWork("library-learning");
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final List<Consumer<Learning>> listeners = new CopyOnWriteArrayList<>();
    private volatile WordLists lists;
    private final AtomicReference<@Nullable LessonBook> book = new AtomicReference<>();
    /** Releases the extractor has nothing to say of, so that they are not asked after again with every judgement. */
    private final Set<UUID> silent = new HashSet<>();

    /** @param folders of word lists; of two that disagree the earlier holds */
    Learner(Library library, Suggester suggester, List<Path> folders) {
        this.library = library;
        this.suggester = suggester;
        this.folders = List.copyOf(folders);
        this.lists = WordLists.read(folders);
    }

    /** Tells {@code listener}, on a thread of the background, whenever something was learned. */
    void listen(Consumer<Learning> listener) {
        listeners.add(listener);
    }

    void leave(Consumer<Learning> listener) {
        listeners.remove(listener);
    }

    /** All that is learned, as the library stands. */
    CompletableFuture<Learning> learning() {
        return library.judged().thenApply(judged -> new Learning(lexicon(judged), lists.troubles(), Set.of()));
    }

    /** What releases are read with now; waits for the library where nothing was read with it yet. */
    LessonBook book() {
        LessonBook known = book.get();
        if (known == null) {
            known = new LessonBook(lexicon(library.judged().join()));
            book.compareAndSet(null, known);
        }
        return known;
    }

    private Lexicon lexicon(Judged judged) {
        List<Lexicon.Taught> taught = new ArrayList<>(Lessons.of(judged.judgements()));
        taught.addAll(lists.taught());
        return Lexicon.of(taught, judged.takenBack());
    }

    /** Learns what there is to learn, in the background. Asked often, it is done once for all. */
    void learn() {
        if (!waiting.getAndSet(true)) {
            work.start(stopped -> {
                waiting.set(false);
                return renew(stopped);
            });
        }
    }

    /** As {@link #learn}, with an answer: how many releases have new suggestions. */
    CompletableFuture<Integer> renew() {
        return work.start(this::renew);
    }

    /** Reads the word lists again, and what follows from them. */
    CompletableFuture<Integer> reload() {
        return work.start(stopped -> {
            lists = WordLists.read(folders);
            return renew(stopped);
        });
    }

    private int renew(BooleanSupplier stopped) {
        LessonBook before = book();
        Lexicon lexicon = lexicon(library.judged().join());
        LessonBook now = new LessonBook(lexicon);
        book.set(now);
        if (!before.version().equals(now.version())) {
            stampUnconcerned(before, now);
        }
        int renewed = 0;
        Set<UUID> untold = new HashSet<>();
        for (UUID id : library.notSuggestedBy(Extractor.VERSION, now.version()).join()) {
            if (stopped.getAsBoolean()) {
                break;
            }
            if (silent.contains(id)) {
                continue;
            }
            Release release = library.annotated(List.of(id)).join().getFirst().release();
            Suggestions suggestions = suggester.suggest(release, now);
            if (suggestions != null) {
                library.replaceSuggestions(release.version().id(), suggestions).join();
                renewed++;
                untold.add(id);
            } else {
                silent.add(id);
            }
            if (untold.size() == TELL) {
                tell(lexicon, untold);
                untold.clear();
            }
        }
        tell(lexicon, untold);
        return renewed;
    }

    private void stampUnconcerned(LessonBook before, LessonBook now) {
        Concern concern = Concern.between(before, now);
        List<UUID> apart = new ArrayList<>(
                library.suggestedBy(Extractor.VERSION, before.version(), concern.negate()).join());
        if (!concern.parties().isEmpty()) {
            apart.removeAll(new HashSet<>(library.withParty(concern.parties()).join()));
        }
        library.stamp(apart, before.version(), now.version()).join();
    }

    private void tell(Lexicon lexicon, Set<UUID> releases) {
        Learning learning = new Learning(lexicon, lists.troubles(), releases);
        listeners.forEach(listener -> listener.accept(learning));
    }

    /** Returns when the release at hand is done. */
    @Override
    public void close() {
        work.close();
    }
}
