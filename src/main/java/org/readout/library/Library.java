package org.readout.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Checkup;
import org.readout.model.HistoryEntry;
import org.readout.model.Judged;
import org.readout.model.Judgement;
import org.readout.model.Mark;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.ReleaseSummary;
import org.readout.model.Ruling;
import org.readout.model.Signature;
import org.readout.model.Suggestions;

/**
 * A library, open. Every call returns at once; its future is completed when the work is done, for a write when it is on
 * disk, and fails with a {@link ReadoutException}. Writes are done one after the other in the order they were asked for
 * and answered in that order, so what follows on the answer of one write must not wait for another's.
 */
public final class Library implements AutoCloseable {

    private static final int READERS = 2;

    private final LibraryFolder folder;
    private final String officer;
    private final Clock clock;
    private final ExecutorService answers;
    private final Lane writer;
    private final Lane readers;
    private final Holding holding;
    private final Searching searching;
    private final Search search;
    private final Likenesses likenesses = new Likenesses();
    private final Family family;
    private final Papers papers;
    private final Safekeeping safekeeping;
    private final Proving proving;
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile boolean written;

    private Library(LibraryFolder folder, String officer, @Nullable Passphrase passphrase, Clock clock) {
        this.folder = folder;
        this.officer = officer;
        this.clock = clock;
        answers = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("library-answers").factory());
        writer = new Lane("writer", 1, answers, folder.database());
        readers = new Lane("reader", READERS, Thread::startVirtualThread, folder.database());
        try {
            // On the writer's thread: the caller's may be interrupted, and would close the file under H2.
            holding = join(writer.run(() -> Holding.take(folder, officer, passphrase)));
        } catch (ReadoutException e) {
            writer.finish();
            readers.finish();
            answers.shutdown();
            throw e;
        }
        writer.add(holding.database().writer());
        for (int i = 0; i < READERS; i++) {
            readers.add(join(writer.run(holding.database()::reader)));
        }
        Lane index = new Lane("index", 1, Thread::startVirtualThread, folder.database());
        index.add(join(writer.run(holding.database()::reader)));
        searching = new Searching(folder, holding.key(), index);
        search = new Search(searching, this::read, this::write);
        family = new Family(this::read, this::write, likenesses);
        papers = new Papers(this::read, this::write);
        safekeeping = new Safekeeping(
                folder, holding.key(), new Standstill(writer, folder.database(), holding::requireSound), Thread::startVirtualThread, clock);
        safekeeping.lane().add(join(writer.run(holding.database()::reader)));
        // The first thing the writer does: what is asked of it meanwhile waits.
        proving = new Proving(writer, holding);
    }

    /** The look whether it is as it was left, which a large library that is read need not wait for. */
    public Proving proving() {
        return proving;
    }

    /**
     * Opens a library that is not encrypted.
     *
     * @param officer display name, written to the history with every change
     * @throws ReadoutException if it is not there, is open elsewhere, is damaged or newer than this program
     */
    public static Library open(Path folder, String officer, Clock clock) {
        return open(folder, officer, null, clock);
    }

    /**
     * As above.
     *
     * @param passphrase of an encrypted library, else null
     * @throws org.readout.model.LockedException if it opens only with another passphrase
     */
    public static Library open(Path folder, String officer, @Nullable Passphrase passphrase, Clock clock) {
        return new Library(LibraryFolder.existing(folder), officer, passphrase, clock);
    }

    /** As {@link #open}, but makes the library where there is none. */
    public static Library openOrCreate(Path folder, String officer, Clock clock) {
        return openOrCreate(folder, officer, null, clock);
    }

    /** As above; a library that is made is encrypted where there is a passphrase. */
    public static Library openOrCreate(Path folder, String officer, @Nullable Passphrase passphrase, Clock clock) {
        return new Library(LibraryFolder.existingOrNew(folder), officer, passphrase, clock);
    }

    /**
     * Gives a library a passphrase, another one, or none; what there is on disk is encrypted or decrypted accordingly. The
     * library must be closed. Returns when it is done; killed meanwhile, the library opens as it did before.
     *
     * @param now its passphrase; null where it has none
     * @param next the one it is to have; null for none
     * @throws org.readout.model.LockedException if {@code now} is not its passphrase
     * @throws ReadoutException if it is open, or {@code next} is too short
     */
    public static void changePassphrase(Path folder, String officer, @Nullable Passphrase now, @Nullable Passphrase next) {
        Encryption.change(LibraryFolder.existing(folder), officer, now, next);
    }

    /**
     * Makes a library of a backup or an export of one.
     *
     * @param from the backup or export, which is only read
     * @param folder where there is no library yet; made if it is not there
     * @param passphrase of the library when the file was made; null where it had none
     * @param aside whether a library that is there is to be kept aside, in its folder's {@code damaged}, and replaced
     * @return what was found in it when it was read through
     * @throws org.readout.model.LockedException if it opens only with another passphrase
     * @throws ReadoutException if it is not whole, or is newer than this program; the folder is then as it was
     */
    public static Checkup restore(
            Path from, Path folder, String officer, @Nullable Passphrase passphrase, boolean aside) {
        return Restoring.restore(from, folder, officer, passphrase, aside);
    }

    /**
     * Reads a closed library through without writing to it.
     *
     * @throws org.readout.model.LockedException if it opens only with another passphrase
     * @throws ReadoutException if it is open elsewhere, newer than this program, or too damaged to be read
     */
    public static Checkup check(Path folder, String officer, @Nullable Passphrase passphrase) {
        return Soundness.readThrough(LibraryFolder.existing(folder), officer, passphrase);
    }

    /** Whether this is the passphrase of an encrypted library, which may be open. Takes as long as opening it. */
    public static boolean isPassphrase(Path folder, Passphrase passphrase) {
        return Unlocked.opens(passphrase, LibraryFolder.existing(folder));
    }

    /**
     * Where the process that has a library open can be asked to do something with it.
     *
     * @return null where it is not open anywhere, or who has it open cannot be asked
     */
    public static @Nullable Path doorOf(Path folder) {
        return FolderLock.doorOf(LibraryFolder.existing(folder));
    }

    /** Whether a library opens only with its passphrase. */
    public static boolean isEncrypted(Path folder) {
        return LibraryFolder.existing(folder).encrypted();
    }

    /** Absolute, links resolved. */
    public Path folder() {
        return folder.path();
    }

    /** Where a local socket for this library would lie. */
    public Path door() {
        return folder.door();
    }

    /**
     * Lets other processes know where this one can be asked to do something with the library.
     *
     * @throws IOException if it cannot be written beside the lock
     */
    public void tellDoor(Path door) throws IOException {
        holding.tellDoor(door);
    }

    /** All releases without their texts, in no order. */
    public CompletableFuture<List<ReleaseSummary>> summaries() {
        return read(handle -> new Shelving(handle).all());
    }

    /** The {@code most} releases that stand first on the shelf: said last, then by title; what has no date comes last. */
    public CompletableFuture<List<ReleaseSummary>> newest(int most) {
        return read(handle -> new Shelving(handle).top(most));
    }

    /** These releases without their texts, in no order; those that are not there are left out. */
    public CompletableFuture<List<ReleaseSummary>> summaries(Collection<UUID> releases) {
        List<UUID> ids = List.copyOf(releases);
        return read(handle -> new Shelving(handle).of(ids));
    }

    /** These releases with their marks, rejected ones too, in the order asked for. */
    public CompletableFuture<List<AnnotatedRelease>> annotated(Collection<UUID> releases) {
        List<UUID> ids = List.copyOf(releases);
        return read(handle -> new Shelf(handle).annotated(ids));
    }

    /**
     * These releases with those of their marks alone that bear a date, in the order asked for; without text and furniture, and
     * looked at for no damage.
     */
    public CompletableFuture<List<AnnotatedRelease>> dated(Collection<UUID> releases) {
        List<UUID> ids = List.copyOf(releases);
        return read(handle -> new Shelf(handle).dated(ids));
    }

    /** The way to find releases by what they hold. */
    public Search search() {
        return search;
    }

    /** The confidence from which this desk trusts a name without the officer's key. */
    public CompletableFuture<Double> trusted() {
        return read(handle -> new Settings(handle).trusted());
    }

    /** Sets the confidence from which a name is trusted, 0 to 1. */
    public CompletableFuture<Void> setTrusted(double confidence) {
        return write(handle -> {
            new Settings(handle).setTrusted(confidence);
            return null;
        });
    }

    /** After how many minutes of rest an encrypted library is to be locked; 0 for never. */
    public CompletableFuture<Integer> lockAfter() {
        return read(handle -> new Settings(handle).lockAfter());
    }

    /** Sets after how many minutes of rest an encrypted library is to be locked; 0 for never. */
    public CompletableFuture<Void> setLockAfter(int minutes) {
        return write(handle -> {
            new Settings(handle).setLockAfter(minutes);
            return null;
        });
    }

    /** The copies that are made of it. */
    public Safekeeping safekeeping() {
        return safekeeping;
    }

    /** The officer's signature, as of now. */
    public Signature sign() {
        return new Signature(officer, clock.instant());
    }

    /** The changes to a release, newest first. */
    public CompletableFuture<List<HistoryEntry>> history(UUID release) {
        return read(handle -> new Changes(handle).of(release));
    }

    /** What the officer said across releases, in the order it was said, the withdrawn too. */
    public CompletableFuture<List<Ruling>> rulings() {
        return read(handle -> new Rulings(handle).all());
    }

    /** Keeps what the officer said across releases. */
    public CompletableFuture<Void> rule(Ruling ruling) {
        return write(handle -> {
            new Rulings(handle).add(ruling);
            return null;
        });
    }

    /** Takes a ruling back, or lets it hold again; fails where there is no such ruling. */
    public CompletableFuture<Void> withdraw(UUID ruling, boolean withdrawn) {
        return write(handle -> {
            new Rulings(handle).withdraw(ruling, withdrawn);
            return null;
        });
    }

    /** The very bytes a release was taken in as. */
    public CompletableFuture<byte[]> original(UUID release) {
        return read(handle -> new Releases(handle).original(release));
    }

    /** The releases whose suggestions were not made by {@code extractor}, name and version, with this lexicon's version. */
    public CompletableFuture<List<UUID>> notSuggestedBy(String extractor, String lexicon) {
        return read(handle -> new Suggesting(handle).notBy(extractor, lexicon));
    }

    /** What the officer judged, and took back of what follows from it. */
    public CompletableFuture<Judged> judged() {
        return read(handle -> {
            Judgements judgements = new Judgements(handle);
            return new Judged(judgements.all(), judgements.takenBack());
        });
    }

    /** What the officer made of these marks; those he had no say in, and those that are gone, are left out. */
    public CompletableFuture<List<Judgement>> judgements(Collection<UUID> marks) {
        List<UUID> wanted = List.copyOf(marks);
        return read(handle -> new Judgements(handle).of(wanted));
    }

    /** The release that came as the same bytes or holds the same text; null where there is none. */
    public CompletableFuture<@Nullable UUID> same(Release release, byte[] bytes) {
        String sha256 = Text.sha256(bytes);
        return read(handle -> new Releases(handle).same(sha256, release.version().sha256()));
    }

    /** The release that holds this very text now, by the SHA-256 of it in UTF-8; null where there is none. */
    public CompletableFuture<@Nullable UUID> withText(String sha256) {
        return read(handle -> new Releases(handle).withText(sha256));
    }

    /** Those of these marks that are in the library, wherever they stand, by id. */
    public CompletableFuture<Map<UUID, Mark>> marks(Collection<UUID> ids) {
        List<UUID> wanted = List.copyOf(ids);
        return read(handle -> new MarkReader(handle).byId(wanted));
    }

    /** What releases are to each other, and the versions of their texts. */
    public Family family() {
        return family;
    }

    /** What is kept for briefs. */
    public Papers papers() {
        return papers;
    }

    /** Applies a change and writes it to the history, or, where a mark is not as its before image says, does neither. */
    public CompletableFuture<Void> apply(Change change) {
        return write(handle -> {
            new Changes(handle).apply(change, clock.instant(), officer);
            return null;
        });
    }

    /**
     * Takes a release in with its suggestions, unless it is there already.
     *
     * @param suggestions null where the extractor does not speak its language
     * @return the release that was there already, or the id of the new one
     */
    public CompletableFuture<UUID> add(Release release, byte[] bytes, @Nullable Suggestions suggestions) {
        return add(List.of(new Arriving(release, bytes, suggestions))).thenApply(List::getFirst);
    }

    /**
     * Takes releases in, each as above, all in one transaction: what costs most of a write, the way to the disk, is gone
     * once for all of them. Fails, with none taken in, where one cannot be.
     *
     * @return of each the release that was there already, or its own id
     */
    public CompletableFuture<List<UUID>> add(List<Arriving> arriving) {
        List<Arriving> all = List.copyOf(arriving);
        return add(all, true);
    }

    /** @param linked whether it is looked for what is kin to them: not where many are made of one mould */
    CompletableFuture<List<UUID>> add(List<Arriving> arriving, boolean linked) {
        List<Newcomer> newcomers = arriving.stream().map(Newcomer::of).toList();
        return write(handle -> {
            List<UUID> ids = new Intaking(handle, likenesses).add(newcomers, clock.instant(), linked);
            return Map.entry(ids, new Written(handle).numbers(ids));
        }).thenApply(added -> {
            searching.expect(newcomers, added.getValue());
            return added.getKey();
        });
    }

    /**
     * Puts new suggestions in the place of those nobody has judged. What the officer judged, made, changed or deleted
     * stays as it is and is not suggested again.
     */
    public CompletableFuture<Void> replaceSuggestions(UUID version, Suggestions suggestions) {
        return write(handle -> {
            new Suggesting(handle).replace(version, suggestions);
            return null;
        });
    }

    /**
     * The versions whose suggestions {@code extractor} made with this lexicon.
     *
     * @param chosen asked of each text, on a reader's thread
     */
    public CompletableFuture<List<UUID>> suggestedBy(String extractor, String lexicon, Predicate<String> chosen) {
        return read(handle -> new Suggesting(handle).by(extractor, lexicon, chosen));
    }

    /** The versions that have a mark with a party of one of these names. */
    public CompletableFuture<List<UUID>> withParty(Collection<String> names) {
        List<String> wanted = List.copyOf(names);
        return read(handle -> new Suggesting(handle).withParty(wanted));
    }

    /** Stamps suggestions made with one lexicon as made with another, which would make the same of these versions. */
    public CompletableFuture<Void> stamp(List<UUID> versions, String from, String to) {
        return write(handle -> {
            new Suggesting(handle).stamp(versions, from, to);
            return null;
        });
    }

    private <T> CompletableFuture<T> read(Function<Handle, T> work) {
        return readers.submit(handle -> handle.inTransaction(work::apply));
    }

    /** One transaction, and then the disk: the future is completed when neither a crash nor a power cut can undo it. */
    private <T> CompletableFuture<T> write(Function<Handle, T> work) {
        proving.now();
        return writer.submit(handle -> {
            holding.requireSound();
            folder.requireThere();
            T result = handle.inTransaction(work::apply);
            Database.force(handle);
            folder.requireThere();
            searching.wake();
            safekeeping.written();
            written = true;
            return result;
        });
    }

    /**
     * Writes the database anew, where it was written to and much of its file is dead, before the last copies are made and the library
     * is closed: reads nothing from now on.
     *
     * @throws ReadoutException if that was due and could not be done; the library is then as it was
     */
    public void compact() {
        readers.finish();
        searching.close();
        if (written) {
            // On the thread of the copies, which takes turns with them, and the writer's.
            Lane copies = safekeeping.lane();
            join(copies.run(() -> join(writer.run(() -> holding.compact(writer, copies)))));
        }
    }

    /** Finishes what was asked for and closes the library. A second close does nothing. */
    @Override
    public void close() {
        if (closing.getAndSet(true)) {
            return;
        }
        proving.now();
        readers.finish();
        searching.close();
        safekeeping.lane().finish();
        CompletableFuture<Void> closed = writer.run(() -> {
            writer.drain();
            holding.close();
            return null;
        });
        writer.finish();
        try {
            join(closed);
        } finally {
            answers.shutdown();
        }
    }

    /** Waits for an answer. @throws ReadoutException as the answer was to tell */
    static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ReadoutException line ? line : e;
        }
    }
}
