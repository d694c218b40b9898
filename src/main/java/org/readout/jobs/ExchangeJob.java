package org.readout.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.brief.BriefDocument;
import org.readout.brief.BriefRequest;
import org.readout.brief.Briefs;
import org.readout.brief.Renderer;
import org.readout.brief.Renderers;
import org.readout.exchange.Fit;
import org.readout.exchange.Fitting;
import org.readout.exchange.Format;
import org.readout.exchange.Formats;
import org.readout.exchange.GivenRelease;
import org.readout.exchange.Merging;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;
import org.readout.model.SearchHit;

/** Writes a library's marks for other programs, and reads marks back. */
public final class ExchangeJob {

    /** Forms of the register of commitments, which a brief makes. */
    private static final List<String> REGISTERS = List.of("csv", "xlsx");

    /** What of a library belongs in a calendar: encounters, due dates, anniversaries. */
    private static final String CALENDAR = "ics";

    /** How many releases whose words resemble those of a mark are tried. */
    private static final int CANDIDATES = 5;

    /** As many words of a quote are searched for. */
    private static final int WORDS = 12;

    private final LibrarySession session;

    /** Releases that marks of the file at hand were put to, with those marks. */
    private final Map<UUID, AnnotatedRelease> met = new HashMap<>();

    public ExchangeJob(LibrarySession session) {
        this.session = session;
    }

    /** What the forms are called that can be written. */
    public static List<String> formats() {
        return Stream.of(Formats.codes(), REGISTERS, List.of(CALENDAR)).flatMap(List::stream).toList();
    }

    /** @throws ReadoutException if no form is called so */
    public static void check(String format) {
        if (!formats().contains(format)) {
            throw new ReadoutException("There is no form \"" + format + "\". Use " + String.join(", ", formats()) + ".");
        }
    }

    /**
     * Writes releases with their marks into a file, whole or not at all. An interrupt of the thread stops it.
     *
     * @param releases empty for all, in the order of the shelf
     * @return how many releases it holds
     * @throws ReadoutException if the file cannot be written
     */
    public int write(String code, List<UUID> releases, Path file) {
        check(code);
        List<UUID> ids = releases.isEmpty() ? join(session.shelf()).stream().map(ReleaseSummary::id).toList() : releases;
        if (CALENDAR.equals(code)) {
            TimelineJob job = new TimelineJob(Clock.systemDefaultZone());
            job.writeCalendar(TimelineJob.entries(session, ids), file);
            return ids.size();
        }
        if (REGISTERS.contains(code)) {
            register(code, ids, file);
        } else {
            Format format = Formats.of(code, file);
            WholeFile.write(file, out -> format.write(new Pages(session, ids), new StoppableStream(out)));
        }
        return ids.size();
    }

    /** Every commitment and position that nobody rejected; a column says which are only suggested. */
    private void register(String code, List<UUID> ids, Path file) {
        List<AnnotatedRelease> releases = new ArrayList<>();
        new Pages(session, ids).forEach(releases::add);
        BriefDocument brief = Briefs.compose(releases, BriefRequest.of("Register of commitments", Clock.systemDefaultZone())
                .withForces(EnumSet.allOf(Force.class))
                .withScope(BriefRequest.Scope.ALL));
        Renderer renderer = Renderers.forEnding(code);
        WholeFile.write(file, out -> renderer.write(brief, new StoppableStream(out)));
    }

    /**
     * Reads marks from a file and puts them to the releases they are for, as one step that can be undone.
     *
     * @throws ReadoutException if the file cannot be read; nothing is then changed
     */
    public ExchangeReport read(Path file) {
        String name = String.valueOf(file.getFileName());
        met.clear();
        List<ExchangeReport.OfRelease> reports = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (GivenRelease given : Formats.read(name, bytes(file))) {
            Placed placed = place(given);
            edits.addAll(placed.edits());
            reports.add(placed.report());
        }
        if (!edits.isEmpty()) {
            join(session.apply(Change.of("Read in " + name, edits)));
        }
        return new ExchangeReport(reports);
    }

    private record Placed(List<Edit> edits, ExchangeReport.OfRelease report) {}

    private Placed place(GivenRelease given) {
        AnnotatedRelease ours = find(given);
        List<String> lost = new ArrayList<>(given.refused());
        if (ours == null) {
            given.marks().forEach(mark -> lost.add(mark.place().quote()));
            return new Placed(List.of(), new ExchangeReport.OfRelease(given.name(), false, 0, 0, 0, 0, lost));
        }
        List<Mark> marks = new ArrayList<>();
        int moved = 0;
        Fitting fitting = new Fitting(given, ours.release().version());
        for (Fit fit : given.marks().stream().map(fitting::fit).toList()) {
            if (fit.mark() == null) {
                lost.add("no such words here: \u201c" + fit.given().place().quote() + "\u201d");
                continue;
            }
            moved += fit.outcome() == Fit.Outcome.MOVED ? 1 : 0;
            marks.add(fit.mark());
        }
        Merging merging = new Merging(ours, elsewhere(marks, ours)::contains);
        marks.forEach(merging::add);
        met.put(ours.release().id(), with(merging.edits(), ours));
        int added = (int) merging.edits().stream().filter(edit -> edit.before() == null).count();
        int updated = merging.edits().size() - added;
        return new Placed(merging.edits(), new ExchangeReport.OfRelease(
                ours.release().source(), true, added, updated, merging.same(), moved, lost));
    }

    private static AnnotatedRelease with(List<Edit> edits, AnnotatedRelease ours) {
        Map<UUID, Mark> marks = new LinkedHashMap<>();
        ours.marks().forEach(mark -> marks.put(mark.id(), mark));
        edits.forEach(edit -> marks.put(edit.mark(), Objects.requireNonNull(edit.after())));
        return new AnnotatedRelease(ours.release(), List.copyOf(marks.values()), ours.reviewed());
    }

    /** The ids of marks that stand in other releases: a mark of this file may have come with a copy of its release. */
    private Set<UUID> elsewhere(List<Mark> marks, AnnotatedRelease ours) {
        Map<UUID, Mark> present = join(session.library().marks(marks.stream().map(Mark::id).toList()));
        Set<UUID> elsewhere = new HashSet<>(present.keySet());
        ours.marks().forEach(mark -> elsewhere.remove(mark.id()));
        return elsewhere;
    }

    /** By its text, else by its id, else by words that are marked. */
    private @Nullable AnnotatedRelease find(GivenRelease given) {
        UUID found = given.sha256().isEmpty() ? null : withText(given.sha256());
        if (found == null && given.text() != null) {
            found = withText(sha256(given.text()));
        }
        UUID id = given.id();
        if (found == null && id != null && join(session.shelf()).stream().anyMatch(summary -> summary.id().equals(id))) {
            found = id;
        }
        return found == null ? byWords(given) : met.getOrDefault(found, join(session.release(found)));
    }

    private @Nullable UUID withText(String sha256) {
        return join(session.library().withText(sha256));
    }

    private @Nullable AnnotatedRelease byWords(GivenRelease given) {
        String quote = given.longestQuote().replace('"', ' ').strip();
        if (quote.isEmpty()) {
            return null;
        }
        String[] words = quote.split("\\s+", WORDS + 1);
        String asked = String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS)));
        join(session.searches().ready());
        AnnotatedRelease best = null;
        long most = 0;
        for (SearchHit hit : join(session.searches().nearest("\"" + asked + "\" ", CANDIDATES)).hits()) {
            AnnotatedRelease candidate = join(session.release(hit.release()));
            Fitting fitting = new Fitting(given, candidate.release().version());
            long fits = given.marks().stream().filter(mark -> fitting.fit(mark).mark() != null).count();
            if (fits > most) {
                most = fits;
                best = met.getOrDefault(hit.release(), candidate);
            }
        }
        return best;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ReadoutException(file + " cannot be read. Check that it is there and that you may read it.", e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static <T extends @Nullable Object> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ReadoutException line) {
                throw line;
            }
            throw e;
        }
    }
}
