package org.readout.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.readout.brief.BriefDocument;
import org.readout.brief.BriefRequest;
import org.readout.brief.Briefs;
import org.readout.brief.Renderer;
import org.readout.brief.Renderers;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Force;
import org.readout.model.ReadoutException;

/** Writes the brief of a library into a file. */
public final class BriefJob {

    private final Clock clock;

    /** @param clock says what day the brief is made on */
    public BriefJob(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param title the headline of the brief
     * @param from first day said, or null
     * @param to last day said, or null
     * @param parties persons, organizations or countries; empty for all
     * @param forces empty for all but positions
     * @param all whether suggestions go out too; else accepted marks alone
     */
    public record Order(
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> parties,
            Set<Force> forces,
            boolean all) {

        public Order {
            parties = List.copyOf(parties);
            forces = Set.copyOf(forces);
        }

        /** A brief of all promises in a library. */
        public static Order everything(String title, boolean all) {
            return new Order(title, null, null, List.of(), Set.of(), all);
        }
    }

    /**
     * Fails early where no brief can be written to such a file, before a library is opened for it.
     *
     * @throws ReadoutException if the ending is of no known form
     */
    public static void check(Path file) {
        Renderers.forFile(file);
    }

    /**
     * Writes the brief; its form goes by the file's ending.
     *
     * @return how many commitments it holds
     * @throws ReadoutException if the ending is of no known form, or the file cannot be written
     */
    public int write(LibrarySession session, Order order, Path file) {
        check(file);
        BriefRequest request = BriefRequest.of(order.title(), clock)
                .said(order.from(), order.to())
                .withParties(order.parties())
                .withForces(order.forces().isEmpty() ? BriefRequest.PROMISES : order.forces())
                .withScope(order.all() ? BriefRequest.Scope.ALL : BriefRequest.Scope.ACCEPTED);
        BriefDocument brief = Briefs.compose(all(session), request);
        write(brief, file);
        return brief.cards().size();
    }

    /**
     * Writes a brief already put together; its form goes by the file's ending. An interrupt of the thread stops it, with
     * nothing written.
     *
     * @throws ReadoutException if the ending is of no known form, or the file cannot be written
     */
    public static void write(BriefDocument brief, Path file) {
        Renderer renderer = Renderers.forFile(file);
        WholeFile.write(file, out -> renderer.write(brief, new StoppableStream(out)));
    }

    private static List<AnnotatedRelease> all(LibrarySession session) {
        try {
            return session.releases().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ReadoutException line) {
                throw line;
            }
            throw e;
        }
    }
}
