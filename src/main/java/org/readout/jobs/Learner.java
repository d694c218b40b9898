package org.readout.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
import org.readout.library.Library;
import org.readout.model.Change;
import org.readout.model.Edit;
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
    private final Unread unread = new Unread();
    /** For the thread of the work alone, as all below. */
    private final Teaching teaching = new Teaching();
    /** Whether a reading was begun and not brought to its end. */
    private boolean behind = true;
    /** Releases the extractor has nothing to say of, so that they are not asked after again with every judgement. */
    private final Set<UUID> silent = new HashSet<>();

    /** What was judged since it was last asked after. */
    private static final class Unread {

        private Set<UUID> marks = new HashSet<>();
        private boolean all = true;

        synchronized void add(Collection<UUID> judged) {
            marks.addAll(judged);
        }

        synchronized void addAll() {
            all = true;
        }

        /** The marks to be read again, which are then no longer asked for; null where all are. */
        synchronized @Nullable Set<UUID> take() {
            Set<UUID> asked = all ? null : marks;
            marks = new HashSet<>();
            all = false;
            return asked;
        }
    }

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
        return library.judged().thenApply(judged -> new Learning(lexicon(read(judged)), lists.troubles(), Set.of()));
    }

    /** What releases are read with now; waits for the library where nothing was read with it yet. */
    LessonBook book() {
        LessonBook known = book.get();
        if (known == null) {
            known = new LessonBook(lexicon(read(library.judged().join())));
            book.compareAndSet(null, known);
        }
        return known;
    }

    private static Teaching read(Judged judged) {
        Teaching read = new Teaching();
        read.read(judged);
        return read;
    }

    private Lexicon lexicon(Teaching of) {
        List<Lexicon.Taught> taught = new ArrayList<>(of.taught());
        taught.addAll(lists.taught());
        return Lexicon.of(taught, of.takenBack());
    }

    /** Learns what there is to learn, in the background. Asked often, it is done once for all. */
    void learn() {
        unread.addAll();
        start();
    }

    /** Learns from a change that was written: of one that judges marks alone, from these and no others. */
    void learn(Change change) {
        if (!change.descriptions().isEmpty() || !change.lessons().isEmpty() || !change.foldings().isEmpty()) {
            learn();
        } else if (!change.edits().isEmpty()) {
            unread.add(change.edits().stream().map(Edit::mark).toList());
            start();
        }
    }

    private void start() {
        if (!waiting.getAndSet(true)) {
            work.start(stopped -> {
                waiting.set(false);
                return renew(stopped);
            });
        }
    }

    /** As {@link #learn}, with an answer: how many releases have new suggestions. */
    CompletableFuture<Integer> renew() {
        return work.start(stopped -> {
            unread.addAll();
            return renew(stopped);
        });
    }

    /** Reads the word lists again, and what follows from them. */
    CompletableFuture<Integer> reload() {
        return work.start(stopped -> {
            lists = WordLists.read(folders);
            unread.addAll();
            return renew(stopped);
        });
    }

    private int renew(BooleanSupplier stopped) {
        LessonBook before = book();
        if (!isTaughtOtherwise() && !behind) {
            return 0;
        }
        behind = true;
        Lexicon lexicon = lexicon(teaching);
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
        behind = stopped.getAsBoolean();
        tell(lexicon, untold);
        return renewed;
    }

    /** Reads what was judged since; a judgement that agrees with what was suggested teaches nothing, and most are such. */
    private boolean isTaughtOtherwise() {
        Set<UUID> asked = unread.take();
        try {
            if (asked != null) {
                return teaching.read(asked, library.judgements(asked).join());
            }
            teaching.read(library.judged().join());
            return true;
        } catch (RuntimeException e) {
            unread.addAll();
            throw e;
        }
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
