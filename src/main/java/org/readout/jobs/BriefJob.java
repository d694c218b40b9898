package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.readout.brief.Beside;
import org.readout.brief.BriefDocument;
import org.readout.brief.BriefRequest;
import org.readout.brief.Briefs;
import org.readout.brief.Cover;
import org.readout.brief.Markings;
import org.readout.brief.PageCount;
import org.readout.brief.Renderer;
import org.readout.brief.Renderers;
import org.readout.brief.Section;
import org.readout.brief.WordWishes;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;

/** Writes the brief of a library into a file. */
public final class BriefJob {

    private final Clock clock;

    /** @param clock says what day the brief is made on */
    public BriefJob(Clock clock) {
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param commitments that fit what was asked for
     * @param warnings a line for each thing that is not as it is meant to be
     */
    public record Written(int commitments, List<String> warnings) {

        public Written {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Fails early where no brief can be written to such a file, or as it is asked for, before a library is opened for it.
     *
     * @throws ReadoutException if the ending is of no known form, or a section or a country is none
     */
    public static void check(BriefOrder order, Path file) {
        Renderers.forFile(file);
        sections(order);
        new Narrowing(order.wanted().countries(), order.wanted().statuses());
    }

    /**
     * Writes the brief; its form goes by the file's ending.
     *
     * @throws ReadoutException if it cannot be made as asked for, or the file cannot be written
     */
    public Written write(LibrarySession session, BriefOrder order, Path file) {
        check(order, file);
        BriefDocument brief = brief(session, order);
        WordWishes wishes = wishes(order.word());
        Renderer renderer = Renderers.forFile(file, wishes);
        WholeFile.write(file, out -> renderer.write(brief, new StoppableStream(out)));
        List<String> warnings = new ArrayList<>();
        if (isPage(order) && !Renderers.forFile(file).isRegister()) {
            String sentences = cover(order).warning();
            if (sentences != null) {
                warnings.add(sentences);
            }
            String sides = PageCount.warning(brief);
            if (sides != null) {
                warnings.add(sides);
            }
        }
        return new Written(brief.register().entries().size(), warnings);
    }

    private BriefDocument brief(LibrarySession session, BriefOrder order) {
        BriefOrder.Wanted wanted = order.wanted();
        boolean whole = order.sections().equals(List.of(BriefOrder.ALL));
        String marking = order.front().marking();
        BriefRequest request = BriefRequest.of(order.front().title(), clock)
                .by(order.front().author())
                .marked(marking.isBlank() && !whole ? Markings.usual() : marking)
                .said(wanted.from(), wanted.to())
                .withParties(wanted.parties())
                .withForces(wanted.forces().isEmpty() ? BriefRequest.PROMISES : wanted.forces())
                .withScope(wanted.suggestions() ? BriefRequest.Scope.ALL : BriefRequest.Scope.ACCEPTED);
        List<ReleaseSummary> shelf = join(session);
        List<UUID> ids = shelf.stream().map(ReleaseSummary::id).toList();
        List<UUID> chosen = wanted.releases().isEmpty() ? ids : numbered(ids, wanted.releases());
        List<AnnotatedRelease> releases = new ArrayList<>();
        new Pages(session, chosen).forEach(releases::add);
        List<AnnotatedRelease> narrowed = new Narrowing(wanted.countries(), wanted.statuses()).of(releases);
        if (whole) {
            return Briefs.compose(narrowed, request, new BriefStrip());
        }
        List<Section> sections = sections(order);
        boolean compared = sections.contains(Section.NEW) || sections.contains(Section.DIFFERENCES);
        Beside beside = compared
                ? BriefBeside.of(session, shelf, Set.copyOf(chosen))
                : Beside.NOTHING.withCoverage(BriefBeside.coverage(shelf));
        return Briefs.compose(narrowed, request, sections, cover(order), beside.withStrip(new BriefStrip()));
    }

    private static WordWishes wishes(BriefOrder.Word word) {
        Path template = word.template();
        try {
            return new WordWishes(word.comments(), word.author(), template == null ? null : Files.readAllBytes(template));
        } catch (IOException e) {
            throw new ReadoutException(
                    "The template " + template + " cannot be read. Check that it is there and that you may read it.", e);
        }
    }

    private static boolean isPage(BriefOrder order) {
        return Section.PAGE.containsAll(sections(order));
    }

    private static List<Section> sections(BriefOrder order) {
        return order.sections().isEmpty() ? Section.PAGE
                : order.sections().equals(List.of(BriefOrder.ALL)) ? List.of(Section.values())
                : order.sections().stream().map(Section::of).toList();
    }

    private static Cover cover(BriefOrder order) {
        BriefOrder.Front front = order.front();
        return new Cover(front.addressee(), front.author(), front.clearance(), front.isFinal(), front.purpose(),
                front.bottomLine(), front.lines(), front.pressed(), front.undisclosed());
    }

    private static List<UUID> numbered(List<UUID> shelf, List<Integer> numbers) {
        for (int number : numbers) {
            if (number < 1 || number > shelf.size()) {
                throw new ReadoutException("There is no release " + number + " in the library: it holds " + shelf.size()
                        + ". Name one of those with --release.");
            }
        }
        return numbers.stream().distinct().map(number -> shelf.get(number - 1)).collect(Collectors.toList());
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

    private static List<ReleaseSummary> join(LibrarySession session) {
        try {
            return session.shelf().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ReadoutException line ? line : e;
        }
    }
}
