package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.readout.extract.Extractor;
import org.readout.intake.Intake;
import org.readout.jobs.door.Doorway;
import org.readout.jobs.versions.Versions;
import org.readout.library.Library;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Checkup;
import org.readout.model.HistoryEntry;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;
import org.readout.model.Ruling;
import org.readout.model.Signature;
import org.readout.model.Timex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open library as the window and the commands use it. No call waits: each returns at once with a future, completed on
 * a thread of the library; a future that fails carries a {@link ReadoutException}. Changes are answered in the order they
 * were asked for, so what follows on the answer of one must not wait for another's.
 */
public final class LibrarySession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LibrarySession.class);

    /** Newest said first, what has no date last; then by title, so that the order is the same each time. */
    private static final Comparator<ReleaseSummary> SHELF_ORDER = Comparator
            .comparing(LibrarySession::saidOn, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(ReleaseSummary::title)
            .thenComparing(ReleaseSummary::id);

    private final Library library;
    private final Suggester suggester;
    private final Searches searches;
    private final Versions versions;
    private final Learner learner;
    private final Watching watching;
    private final CopyKeeper copies;
    private final BackgroundWork work;
    /** Null where this is the holder's own session. */
    private final @Nullable Loan loan;
    private @Nullable Doorway doorway;

    private LibrarySession(Library library) {
        this.library = library;
        loan = null;
        work = new BackgroundWork("library-work");
        suggester = new Suggester(new Extractor());
        searches = new Searches(library.search());
        versions = new Versions(library);
        this.learner = new Learner(library, suggester, List.of(listsFolder(), Home.folder().resolve(WordLists.FOLDER)));
        this.watching = new Watching(library.folder(), Home.folder(), files -> importFiles(files, item -> { }).join());
        this.copies = new CopyKeeper(library.safekeeping(), Clock.systemUTC());
    }

    private LibrarySession(LibrarySession holder, Loan loan) {
        library = holder.library;
        suggester = holder.suggester;
        searches = holder.searches;
        versions = holder.versions;
        learner = holder.learner;
        watching = holder.watching;
        copies = holder.copies;
        work = holder.work;
        this.loan = loan;
    }

    /**
     * Opens a library that is not encrypted.
     *
     * @param officer display name, written to the history with every change
     * @throws org.readout.model.LockedException if it opens only with a passphrase
     * @throws ReadoutException if it is not there, is open elsewhere or is damaged
     */
    public static LibrarySession open(Path folder, String officer) {
        return open(folder, officer, null);
    }

    /**
     * As above.
     *
     * @param passphrase of an encrypted library, else null
     * @throws org.readout.model.LockedException if it opens only with another passphrase
     */
    public static LibrarySession open(Path folder, String officer, @Nullable Passphrase passphrase) {
        return openAtOnce(folder, officer, passphrase).waitUntilProven();
    }

    /**
     * As above, without waiting until a large library is known to be undamaged: it can be read at once, and is written to only
     * when {@link #proven} is completed.
     */
    public static LibrarySession openAtOnce(Path folder, String officer, @Nullable Passphrase passphrase) {
        return new LibrarySession(Library.open(folder, officer, passphrase, Clock.systemUTC()));
    }

    /**
     * Completed when the library is known to be as it was left; fails with a
     * {@link org.readout.model.DamagedLibraryException} where it is not: the session is then to be closed.
     */
    public CompletableFuture<Void> proven() {
        return library.proving().proven();
    }

    private LibrarySession waitUntilProven() {
        library.proving().now();
        try {
            proven().join();
            return this;
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof ReadoutException line ? line : e;
        }
    }

    /** As {@link #open}, but makes the library where there is none. */
    public static LibrarySession openOrCreate(Path folder, String officer) {
        return openOrCreate(folder, officer, null);
    }

    /** As above; a library that is made is encrypted where there is a passphrase. */
    public static LibrarySession openOrCreate(Path folder, String officer, @Nullable Passphrase passphrase) {
        return new LibrarySession(Library.openOrCreate(folder, officer, passphrase, Clock.systemUTC())).waitUntilProven();
    }

    /** Reads the library through while it is open. */
    public CompletableFuture<Checkup> check() {
        return library.safekeeping().check();
    }

    /**
     * Does from now on what commands of this user's shell ask of the library while it is open here; until it is closed.
     * Where the system has no local sockets nobody can ask, and commands are refused as they would be without this.
     *
     * @param changed is run, on a thread of the background, after what was asked may have changed the library
     */
    public void openDoor(Attendant attendant, Runnable changed) {
        try {
            Doorway opened = Doorway.open(library.door(), () -> new Lending(
                    new LibrarySession(this, new Loan(changed)), attendant));
            doorway = opened;
            library.tellDoor(opened.socket());
        } catch (IOException e) {
            LOG.warn("Commands of the shell cannot reach this desk: {}", e.toString());
        }
    }

    private <T> CompletableFuture<T> changing(CompletableFuture<T> change) {
        return loan == null ? change : loan.of(change);
    }

    /** Whether this is the library's passphrase. Takes about as long as opening it. */
    public boolean isPassphrase(Passphrase passphrase) {
        return Library.isPassphrase(folder(), passphrase);
    }

    /** After how many minutes of rest the library is to be locked, if it has a passphrase; 0 for never. */
    public CompletableFuture<Integer> lockAfter() {
        return library.lockAfter();
    }

    /** Sets after how many minutes of rest the library is to be locked, if it has a passphrase; 0 for never. */
    public CompletableFuture<Void> setLockAfter(int minutes) {
        return library.setLockAfter(minutes);
    }

    /** Whether the library opens only with its passphrase. */
    public boolean isEncrypted() {
        return Library.isEncrypted(folder());
    }

    public Path folder() {
        return library.folder();
    }

    /** The library itself, for the jobs that read it in their own way. */
    Library library() {
        return library;
    }

    /** All releases, in the order of the date said, newest first. */
    public CompletableFuture<List<ReleaseSummary>> shelf() {
        return library.summaries().thenApply(LibrarySession::inOrder);
    }

    /**
     * What a desk shows first, at once however large the library is.
     *
     * @param release what is to be opened; where it is null, or no longer there, what stands first
     */
    public CompletableFuture<Beginning> begin(@Nullable UUID release) {
        return Beginning.of(this, release);
    }

    /** The first {@code most} of the shelf, at once however long it is. */
    public CompletableFuture<List<ReleaseSummary>> shelf(int most) {
        return library.newest(most).thenApply(LibrarySession::inOrder);
    }

    /** What the shelf says of these releases, in its order; those that are not there are left out. */
    public CompletableFuture<List<ReleaseSummary>> shelf(Collection<UUID> releases) {
        return library.summaries(releases).thenApply(LibrarySession::inOrder);
    }

    private static List<ReleaseSummary> inOrder(List<ReleaseSummary> summaries) {
        return summaries.stream().sorted(SHELF_ORDER).toList();
    }

    private static @Nullable LocalDate saidOn(ReleaseSummary summary) {
        Timex said = summary.said();
        return said == null ? null : said.from();
    }

    /** One release with its marks, rejected ones too. */
    public CompletableFuture<AnnotatedRelease> release(UUID id) {
        return library.annotated(List.of(id)).thenApply(List::getFirst);
    }

    /** Several releases with their marks, in the order asked for. */
    public CompletableFuture<List<AnnotatedRelease>> releases(Collection<UUID> ids) {
        return library.annotated(ids);
    }

    /**
     * These releases with those of their marks alone that bear a date, and without their texts, in the order asked for: what a
     * timeline over all is made of.
     */
    public CompletableFuture<List<AnnotatedRelease>> dated(Collection<UUID> ids) {
        return library.dated(ids);
    }

    /** Every release with its marks, in the order of the shelf: what the timeline and a brief over all are made of. */
    public CompletableFuture<List<AnnotatedRelease>> releases() {
        return shelf().thenCompose(
                shelf -> library.annotated(shelf.stream().map(ReleaseSummary::id).toList()));
    }

    /** The versions of releases, and what releases are to each other. */
    public Versions versions() {
        return versions;
    }

    /** What the officer said across releases, in the order it was said, the withdrawn too. */
    public CompletableFuture<List<Ruling>> rulings() {
        return library.rulings();
    }

    /** Keeps what the officer said across releases; done when it is on disk. */
    public CompletableFuture<Void> rule(Ruling ruling) {
        return library.rule(ruling);
    }

    /** Takes a ruling back, or lets it hold again. */
    public CompletableFuture<Void> withdraw(UUID ruling, boolean withdrawn) {
        return library.withdraw(ruling, withdrawn);
    }

    /** The way to find releases by what they hold. */
    public Searches searches() {
        return searches;
    }

    /**
     * Applies a change and writes it to the history, in one transaction; done when it is on disk. Fails, with nothing
     * changed, where a mark is no longer as the change's before image says.
     */
    public CompletableFuture<Void> apply(Change change) {
        return changing(library.apply(change).thenRun(() -> learner.learn(change)));
    }

    /** The confidence from which this desk trusts a name without the officer's key. */
    public CompletableFuture<Double> trusted() {
        return library.trusted();
    }

    /** Sets the confidence from which a name is trusted, 0 to 1. */
    public CompletableFuture<Void> setTrusted(double confidence) {
        return library.setTrusted(confidence);
    }

    /** The officer's signature, as of now. */
    public Signature sign() {
        return library.sign();
    }

    /** The changes to a release, newest first. */
    public CompletableFuture<List<HistoryEntry>> history(UUID release) {
        return library.history(release);
    }

    /**
     * Takes files and folders in, with suggestions, and says how each fared. A file that fails does not stop the others.
     * Cancelling the future stops after the file at hand; what was taken in stays.
     *
     * @param progress told each item as it is done, on a background thread
     */
    public CompletableFuture<ImportReport> importFiles(List<Path> files, Consumer<ImportReport.Item> progress) {
        return importFiles(files, Corrections.ASK, progress);
    }

    /**
     * As above.
     *
     * @param corrections what is done with a file that looks like a corrected version of a release that is here
     */
    public CompletableFuture<ImportReport> importFiles(
            List<Path> files, Corrections corrections, Consumer<ImportReport.Item> progress) {
        return startImport(files, corrections, progress).report();
    }

    /** As above, with a way to ask how far it is, to hold it up and to end it. */
    public Importing startImport(List<Path> files, Corrections corrections, Consumer<ImportReport.Item> progress) {
        List<Path> given = List.copyOf(files);
        Importer importer = new Importer(library, suggester, learner, new Kindred(library, versions, corrections));
        return new Importing(importing -> changing(work.start(stopped -> {
            ImportReport report = importer.run(
                    given, importing.counting(progress), importing.heldUp(stopped), importing::counted);
            // What was learned while files came in may concern those that came in just then.
            learner.learn();
            return report;
        })));
    }

    /** The endings of the names of files that can be taken in, without the dot; what they are, their bytes say. */
    public static List<String> endings() {
        return Intake.endings().stream().sorted().toList();
    }

    /** Takes in what was pasted, as a release of its own. */
    public CompletableFuture<ImportReport> importPasted(Pasted pasted) {
        Importer importer = new Importer(library, suggester, learner, new Kindred(library, versions, Corrections.ASK));
        return work.start(stopped -> {
            ImportReport report = importer.paste(pasted);
            learner.learn();
            return report;
        });
    }

    /** The folder whose files are taken in as they come; empty where none is watched. Its setting is this machine's. */
    public Optional<Path> watched() {
        return watching.folder();
    }

    /**
     * Sets the folder that is watched, from now on and whenever the library is open at a desk; null for none. Fails where it
     * is no folder, or the choice cannot be remembered.
     */
    public CompletableFuture<Void> watch(@Nullable Path folder) {
        return CompletableFuture.runAsync(() -> watching.set(folder));
    }

    /**
     * Takes in what lies in the watched folder and what comes into it, each file when it has stopped growing, until the
     * session is closed.
     *
     * @param told on a thread of the background, whenever something new came in or failed
     */
    public void startWatching(Consumer<ImportReport> told) {
        watching.start(told);
    }

    /**
     * Puts new suggestions where an older extractor made them, or less was learned, or none could be made. What the officer judged, made,
     * changed or deleted stays as it is and is not suggested again. Cancelling the future stops after the release at hand.
     *
     * @return how many releases have new suggestions
     */
    public CompletableFuture<Integer> suggestAgain() {
        return learner.renew();
    }

    /** What the library has learned from judgements and word lists. */
    public CompletableFuture<Learning> learning() {
        return learner.learning();
    }

    /**
     * Tells {@code listener}, on a thread of the background, whenever something was learned and suggestions were made
     * anew; until the one that is returned is run.
     */
    public Runnable onLearning(Consumer<Learning> listener) {
        learner.listen(listener);
        return () -> learner.leave(listener);
    }

    /** Where this library's own word lists lie. */
    public Path listsFolder() {
        return library.folder().resolve(WordLists.FOLDER);
    }

    /** Makes the folder of word lists, with an empty one of each kind, where it is not there yet. */
    public CompletableFuture<Path> layLists() {
        return CompletableFuture.supplyAsync(() -> {
            WordLists.lay(listsFolder());
            return listsFolder();
        });
    }

    /** Reads the word lists again, and makes suggestions anew where they say otherwise than before. */
    public CompletableFuture<Learning> reloadLists() {
        return learner.reload().thenCompose(renewed -> learner.learning());
    }

    /** Writes a release's original to {@code file}, byte for byte as it was taken in; whole or not at all. */
    public CompletableFuture<Void> saveOriginal(UUID release, Path file) {
        return library.original(release).thenAccept(bytes -> WholeFile.write(file, out -> out.write(bytes)));
    }

    /** How it stands with the copies made of the library: every hour while it is written to, and when it is closed. */
    public CopyState copies() {
        return copies.state();
    }

    /** Tells {@code listener}, on a thread of the background, how each copy fared; until the one that is returned is run. */
    public Runnable onCopy(Consumer<CopyState> listener) {
        return copies.listen(listener);
    }

    /** Writes a copy of the library to a file of its own: everything as JSON where its name ends so, else a backup. */
    public CompletableFuture<Void> backUpTo(Path file) {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return json ? library.safekeeping().exportTo(file) : library.safekeeping().backUpTo(file).thenAccept(made -> { });
    }

    /**
     * Closes the library; changes under way are finished first, and work in the background after the file at hand. What no
     * backup holds is backed up; how that fared is then told by {@link #copies}. A session that was lent only stops what was
     * begun with it.
     */
    @Override
    public void close() {
        close(true);
    }

    /**
     * As {@link #close}, but of a library that is to be opened again soon, as when it is locked: whoever unlocks it is not to wait for
     * what may take minutes of a large one. It is backed up if the last backup is an hour old, and its file stays as large as it is.
     */
    public void closeForNow() {
        close(false);
    }

    private void close(boolean forGood) {
        if (loan != null) {
            loan.end();
            return;
        }
        if (doorway != null) {
            doorway.close();
        }
        watching.close();
        work.close();
        learner.close();
        if (forGood) {
            compact();
            copies.close();
        } else {
            copies.closeForNow();
        }
        library.close();
    }

    private void compact() {
        try {
            library.compact();
        } catch (ReadoutException e) {
            // It is as it was, only larger than need be; the next closing tries again.
            Throwable cause = e.getCause();
            LOG.warn("The library's file could not be made smaller ({})", cause == null ? "" : cause.getClass().getName());
        }
    }
}
