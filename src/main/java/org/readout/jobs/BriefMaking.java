package org.readout.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.brief.BriefDocument;
import org.readout.brief.BriefRequest;
import org.readout.brief.Briefs;
import org.readout.brief.Cover;
import org.readout.brief.HouseStyle;
import org.readout.brief.Markings;
import org.readout.brief.PageCount;
import org.readout.brief.Renderer;
import org.readout.brief.Renderers;
import org.readout.brief.Section;
import org.readout.brief.WordWishes;
import org.readout.model.IssuedFile;
import org.readout.model.ReadoutException;

/** Makes a brief as it is asked for, and its annexes, out of what was found for it. */
public final class BriefMaking {

    private static final String REGISTER = "xlsx";

    private final BriefOrder order;
    private final BriefMatter matter;
    private final BriefRequest request;

    /** @param clock says what day the brief is made on */
    public BriefMaking(BriefOrder order, BriefMatter matter, Clock clock) {
        this.order = order;
        this.matter = matter;
        BriefOrder.Wanted wanted = order.wanted();
        String marking = order.front().marking();
        BriefRequest today = BriefRequest.of(order.front().title(), clock);
        BriefRequest plain = (order.front().date() == null ? today : today.dated(order.front().date()))
                .by(order.front().author())
                .marked(marking.isBlank() && !isWhole(order) ? Markings.usual() : marking)
                .withParties(wanted.parties())
                .withForces(wanted.forces().isEmpty() ? BriefRequest.PROMISES : wanted.forces())
                .withScope(wanted.suggestions() ? BriefRequest.Scope.ALL : BriefRequest.Scope.ACCEPTED)
                .withNotes(order.extras().notes())
                .in(order.front().language());
        request = wanted.days() > 0
                ? plain.said(plain.made().minusDays(wanted.days() - 1L), null) : plain.said(wanted.from(), wanted.to());
    }

    /** Whether everything is asked for, as it was before there was a brief of one page. */
    static boolean isWhole(BriefOrder order) {
        return order.sections().equals(List.of(BriefOrder.ALL));
    }

    /** @throws ReadoutException if a section is none */
    public static List<Section> sections(BriefOrder order) {
        return order.sections().isEmpty() ? Section.PAGE
                : isWhole(order) ? List.of(Section.values())
                : order.sections().stream().map(Section::of).toList();
    }

    /** Whether the brief is meant to have no more than two sides. */
    public static boolean isPage(BriefOrder order) {
        return Section.PAGE.containsAll(sections(order));
    }

    /** The brief itself. */
    public BriefDocument brief() {
        return HouseStyle.of(matter.house()).dress(isWhole(order)
                ? Briefs.compose(matter.releases(), request, matter.beside().withStrip(new BriefStrip()))
                : Briefs.compose(matter.releases(), request, sections(order), cover(), matter.beside().withStrip(new BriefStrip())));
    }

    /** The annotated texts with their sources, as an annex of the brief. */
    private BriefDocument texts() {
        BriefRequest of = request.titled(Briefs.annex(request));
        Cover cover = new Cover(cover().addressee(), cover().author(), cover().clearance(), cover().isFinal(), "", "", "", "", "");
        return HouseStyle.of(matter.house()).dress(Briefs.compose(
                matter.releases(), of, List.of(Section.TEXTS, Section.SOURCES), cover, matter.beside()));
    }

    private Cover cover() {
        BriefOrder.Front front = order.front();
        return new Cover(front.addressee(), front.author(), front.clearance(), front.isFinal(), front.purpose(),
                front.bottomLine(), front.lines(), front.pressed(), front.undisclosed());
    }

    /**
     * The names of the files that go out, the brief first.
     *
     * @param file where the brief goes; its ending decides the form
     */
    public static List<Path> names(BriefOrder order, Path file) {
        if (!order.extras().annexes() || Renderers.forFile(file).isRegister()) {
            return List.of(file);
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return List.of(file, file.resolveSibling(name.substring(0, dot) + "-register." + REGISTER),
                file.resolveSibling(name.substring(0, dot) + "-texts" + name.substring(dot)));
    }

    /**
     * The files that go out as they are to be written: the brief and, where they are asked for, its annexes. An interrupt of
     * the thread stops it.
     *
     * @throws ReadoutException if the template of Word cannot be read, or it was stopped
     */
    public List<IssuedFile> files(BriefDocument brief, Path file) {
        List<Path> names = names(order, file);
        Renderer renderer = Renderers.forFile(file, wishes());
        List<IssuedFile> files = new ArrayList<>(List.of(rendered(renderer, brief, names.getFirst())));
        if (names.size() > 1) {
            files.add(rendered(Renderers.forEnding(REGISTER), brief, names.get(1)));
            files.add(rendered(renderer, texts(), names.get(2)));
        }
        return List.copyOf(files);
    }

    private static IssuedFile rendered(Renderer renderer, BriefDocument brief, Path name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            renderer.write(brief, new StoppableStream(bytes));
        } catch (IOException e) {
            throw Thread.currentThread().isInterrupted()
                    ? new ReadoutException("The brief was not made: it was stopped. Nothing was written.", e)
                    : new UncheckedIOException(e);
        }
        return new IssuedFile(String.valueOf(name.getFileName()), bytes.toByteArray());
    }

    private WordWishes wishes() {
        Path template = order.word().template();
        try {
            return new WordWishes(
                    order.word().comments(), order.word().author(), template == null ? null : Files.readAllBytes(template));
        } catch (IOException e) {
            throw new ReadoutException(
                    "The template " + template + " cannot be read. Check that it is there and that you may read it.", e);
        }
    }

    /**
     * A line for each thing that is not as it is meant to be.
     *
     * @param sides the brief has on paper
     */
    public List<String> warnings(int sides) {
        List<String> warnings = new ArrayList<>();
        if (isPage(order)) {
            add(warnings, cover().warning());
            add(warnings, PageCount.warning(sides));
        }
        return warnings;
    }

    private static void add(List<String> warnings, @Nullable String warning) {
        if (warning != null) {
            warnings.add(warning);
        }
    }
}
