package org.readout.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.library.search.SearchIndex;
import org.readout.model.ReadoutException;
import org.readout.model.SearchProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the search index up with the store, on a thread and a connection of its own, so that no writer waits for it. It
 * is told merely that something was written, and asks the store what; a new index, one left behind by a crash and one of
 * yesterday are brought up to date in the same way.
 */
final class Searching {

    /** Not Java's common threads: who closes a library on one of those, as a desk may, would wait for what waits for him. */
    private static final Executor INDEXER = work -> Thread.ofPlatform().daemon().name("library-indexer").start(work);
    private static final Logger LOG = LoggerFactory.getLogger(Searching.class);
    /** Releases read at once: a page, never the library. */
    private static final int PAGE = 100;
    /** Writes that come close together are taken in together. */
    private static final long GATHER_MILLIS = 40;
    /** So long may pass between two commits while much is being taken in: what a crash makes to be done again. */
    private static final long KEEP_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long SHOW_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final int MOST_CAUSES = 8;

    private final LibraryFolder folder;
    /** Where the index of an encrypted library lies between two openings; null where it is not encrypted. */
    private final @Nullable SealedIndex sealed;
    private final Lane lane;
    private final JustIn justIn = new JustIn();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Consumer<SearchProgress>> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable SearchIndex index;
    private volatile boolean whole;
    /** Set by a search that found the index damaged; read on the lane. */
    private volatile boolean damaged;
    /** The last write that the sealed index holds. */
    private long sealedAt;
    private long keptAt;
    private long shownAt;

    /**
     * @param key of an encrypted library, of which no word may stand on the disk in the open; else null
     * @param lane has one thread and one connection
     */
    Searching(LibraryFolder folder, @Nullable Unlocked key, Lane lane) {
        this.folder = folder;
        sealed = key == null ? null : new SealedIndex(folder, key);
        this.lane = lane;
    }

    /** Has releases that came in indexed as they are at hand. @param written by which write each came in */
    void expect(List<Newcomer> newcomers, Map<UUID, Long> written) {
        justIn.put(newcomers, written);
    }

    /** Something was written, or somebody wants to search. Returns at once. */
    void wake() {
        if (!asked.getAndSet(true)) {
            lane.submit(handle -> {
                pause();
                asked.set(false);
                catchUp(handle);
                return true;
            }).whenComplete((done, failure) -> {
                // A library that is being closed needs no index; anything else is told when somebody searches.
                if (failure != null && closing.getCount() > 0) {
                    LOG.warn("The search index could not be brought up to date ({})", kinds(failure));
                }
            });
        }
    }

    /** What went wrong and why, by the kinds of failure alone: their words may be those of a release. */
    private static String kinds(Throwable failure) {
        List<String> kinds = new ArrayList<>();
        for (Throwable each = failure; each != null && kinds.size() < MOST_CAUSES; each = each.getCause()) {
            String code = each instanceof SQLException sql ? " " + sql.getErrorCode() : "";
            kinds.add(each.getClass().getSimpleName() + code);
        }
        return String.join(", ", kinds);
    }

    /** Completed when all that is written now can be found; fails where the index cannot be made. */
    CompletableFuture<Void> caughtUp() {
        return lane.submit(handle -> {
            catchUp(handle);
            return null;
        });
    }

    void listen(Consumer<SearchProgress> listener) {
        listeners.add(listener);
    }

    void leave(Consumer<SearchProgress> listener) {
        listeners.remove(listener);
    }

    /** The index as far as it has come; null before it is opened. */
    @Nullable SearchIndex index() {
        return index;
    }

    /** Whether all that was written when it last looked can be found. */
    boolean isWhole() {
        return whole;
    }

    /** The index answered with a fault of its own: it is made anew. */
    void reportDamage(Exception failure) {
        LOG.warn("The search index is damaged and is made anew ({})", failure.getClass().getSimpleName());
        damaged = true;
        wake();
    }

    /** Stops after the page at hand, keeps what there is, and lets go. Whoever searched must have ended. */
    void close() {
        closing.countDown();
        lane.run(() -> {
            SearchIndex open = index;
            if (open != null) {
                index = null;
                try (open) {
                    open.keep();
                    if (sealed != null && open.written() != sealedAt) {
                        sealed.write(open);
                    }
                } catch (IOException e) {
                    LOG.warn("The search index could not be kept and will be made anew: {}", e.getClass().getSimpleName());
                }
            }
            return true;
        });
        lane.finish();
    }

    private void pause() {
        try {
            boolean ended = closing.await(GATHER_MILLIS, TimeUnit.MILLISECONDS);
            LOG.trace("Gathering writes; closing: {}", ended);
        } catch (InterruptedException e) {
            // Nobody interrupts this thread; if the virtual machine is ending, what follows is soon done.
            Thread.currentThread().interrupt();
        }
    }

    private void catchUp(Handle handle) {
        if (closing.getCount() == 0) {
            return;
        }
        try {
            fill(handle, sound(handle));
        } catch (IOException first) {
            // Damaged, or in a part that is read only now, or the disk refused: begun anew it may well do.
            LOG.info("The search index failed and is made anew ({})", first.getClass().getSimpleName());
            damaged = true;
            try {
                fill(handle, sound(handle));
            } catch (IOException e) {
                damaged = true;
                throw new ReadoutException("The search index in " + folder.index()
                        + " cannot be written. Check the room left on the drive; then search again.", e);
            }
        }
    }

    private interface Doing {
        void run() throws IOException;
    }

    /** What Lucene throws at bytes that are none of its own may be of any kind; all of it is a fault of the index. */
    private static void onIndex(Doing doing) throws IOException {
        try {
            doing.run();
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    /** Reads a page while the one before goes into the index. */
    private void fill(Handle handle, SearchIndex open) throws IOException {
        int done = 0;
        int left = handle.inTransaction(inside -> new Written(inside).countAfter(open.written()));
        Written.Page page = after(handle, open.written());
        while (!page.isEmpty() && closing.getCount() > 0) {
            Written.Page now = page;
            CompletableFuture<Void> indexed = CompletableFuture.runAsync(() -> put(open, now), INDEXER);
            page = after(handle, now.upTo());
            boolean last = page.isEmpty();
            onIndex(indexed::join);
            int read = now.releases().size() + now.gone().size();
            done += read;
            left = last ? 0 : Math.max(1, left - read);
            showNowAndThen(open, last);
            keepNowAndThen(open, last);
            tell(done, left);
        }
        if (page.isEmpty() && !whole) {
            whole = true;
            tell(done, 0);
        }
    }

    private Written.Page after(Handle handle, long number) {
        return handle.inTransaction(inside -> new Written(inside).after(number, PAGE, justIn));
    }

    private static void put(SearchIndex open, Written.Page page) {
        try {
            open.forget(page.gone());
            open.put(page.releases(), page.upTo());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To show costs the index a file of its own each time: while much is to come, those who search see it by and by. */
    private void showNowAndThen(SearchIndex open, boolean done) throws IOException {
        long now = System.nanoTime();
        if (done || now - shownAt > SHOW_NANOS) {
            onIndex(open::show);
            shownAt = System.nanoTime();
        }
    }

    private void keepNowAndThen(SearchIndex open, boolean done) throws IOException {
        long now = System.nanoTime();
        if (now - keptAt > KEEP_NANOS || done && !whole) {
            onIndex(open::keep);
            keptAt = System.nanoTime();
        }
    }

    private void tell(int done, int left) {
        SearchProgress progress = new SearchProgress(done, left);
        listeners.forEach(listener -> listener.accept(progress));
    }

    /** The index, opened where it is not, begun anew where it is damaged or not of this store. */
    private SearchIndex sound(Handle handle) throws IOException {
        SearchIndex known = index;
        if (known != null && !damaged) {
            return known;
        }
        index = null;
        whole = false;
        if (known != null) {
            release(known);
        }
        // Else a library that was moved away would seem to be there again, and could not be put back.
        folder.requireThere();
        if (damaged || sealed != null) {
            SearchIndex.remove(folder.index());
        }
        if (damaged || sealed == null) {
            Files.deleteIfExists(folder.sealedIndex());
        }
        damaged = false;
        SearchIndex fresh = sealed != null
                ? sealed.open() : SearchIndex.open(folder.index(), LibraryFolder::ownerOnly, Schema.NEWEST);
        sealedAt = fresh.written();
        try {
            boolean ofThisStore = handle.inTransaction(inside -> isOf(new Written(inside), fresh));
            onIndex(() -> {
                if (!ofThisStore) {
                    fresh.clear();
                }
                fresh.show();
            });
        } catch (IOException | RuntimeException e) {
            release(fresh);
            throw e;
        }
        index = fresh;
        return fresh;
    }

    private static void release(SearchIndex given) {
        try {
            given.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("A damaged search index did not close in order", e);
        }
    }

    /** Whether the index is of this store as it is now or was earlier: not so where the store was put back from a copy. */
    private static boolean isOf(Written store, SearchIndex index) {
        int seen = store.countUpTo(index.written());
        int since = store.countAfter(index.written());
        // What was written again since is in the index too, as it was before.
        return index.written() <= store.last() && seen <= index.releases() && index.releases() <= seen + since;
    }
}
