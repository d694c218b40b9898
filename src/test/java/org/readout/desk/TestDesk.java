package org.readout.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.SaveState;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.LibrarySession;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Edit;
import org.readout.model.Mark;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A workspace on a real library of a few releases. They are French, so that the extractor leaves them alone and a test
 * makes the marks it speaks of. What the workspace runs on the interface's thread is run by the test, in turn.
 */
public final class TestDesk implements AutoCloseable {

    public static final String TALKS = """
            Entretien des deux ministres à Lyon

            Les deux ministres sont convenus de rouvrir la ligne de Lyon avant la fin de l'été prochain.
            Anne Dubois a rencontré Paul Martin. Mme Dubois a promis de revenir, et Dubois Anne l'a répété.
            """;
    public static final String HARVEST = """
            La récolte des pommes commence en septembre

            Les producteurs de la vallée attendent une très bonne année pour les pommes et pour les poires.
            """;

    private final BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();
    private final LibrarySession session;
    private final Workspace workspace;

    /** A desk whose turns the test runs by {@link #until}. */
    public static TestDesk of(Path folder, Map<String, String> releases) throws IOException {
        return new TestDesk(folder, releases, null);
    }

    /** A desk on a library that is there; it is closed with the desk. */
    public static TestDesk of(LibrarySession session) {
        return new TestDesk(session);
    }

    private TestDesk(LibrarySession session) {
        this.session = session;
        workspace = new Workspace(session, turns::add);
    }

    private TestDesk(Path folder, Map<String, String> releases, @Nullable Executor ui)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> release : releases.entrySet()) {
            files.add(Files.writeString(folder.resolve(release.getKey()), release.getValue()));
        }
        session = LibrarySession.openOrCreate(folder.resolve("test.readout"), "Officer");
        if (!files.isEmpty()) {
            session.importFiles(files, item -> {}).join();
        }
        workspace = new Workspace(session, ui == null ? turns::add : ui);
    }

    /** A desk whose turns run on {@code ui}. */
    public static TestDesk on(Executor ui, Path folder, Map<String, String> releases) throws IOException {
        return new TestDesk(folder, releases, ui);
    }

    public Workspace workspace() {
        return workspace;
    }

    public AnnotatedRelease open() {
        return Objects.requireNonNull(workspace.openProperty().get(), "No release is open");
    }

    /** Reads the library and opens its first release. */
    public TestDesk read() {
        workspace.refresh();
        until(() -> workspace.openProperty().get() != null);
        return this;
    }

    public void open(String source) {
        workspace.shelfProperty().get().stream()
                .filter(release -> release.source().equals(source))
                .forEach(release -> workspace.open(release.id()));
    }

    /** Runs turns until {@code done}. */
    public void until(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        try {
            while (!done.getAsBoolean()) {
                Runnable turn = turns.poll(100, TimeUnit.MILLISECONDS);
                if (turn != null) {
                    turn.run();
                } else if (System.nanoTime() > end) {
                    throw new AssertionError("It did not come about; the desk says: " + workspace.messageProperty().get());
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public void untilSaved() {
        until(() -> workspace.saveStateProperty().get() != SaveState.SAVING && turns.isEmpty());
    }

    /**
     * Does a step, takes it back and does it again, and looks each time at what is shown and at last at what is on disk. A step
     * that changes nothing is none.
     */
    public void undoneAndDoneAgain(Runnable step) {
        Map<UUID, AnnotatedRelease> before = workspace.releasesProperty().get();
        step.run();
        Map<UUID, AnnotatedRelease> after = workspace.releasesProperty().get();
        assertThat(after).as("done").isNotEqualTo(before);
        workspace.undo();
        assertThat(workspace.releasesProperty().get()).as("undone").isEqualTo(before);
        workspace.redo();
        assertThat(workspace.releasesProperty().get()).as("done again").isEqualTo(after);
        untilSaved();
        assertThat(session.releases(after.keySet()).join()).as("on disk").isEqualTo(List.copyOf(after.values()));
    }

    /** Where {@code quote} stands in the open release, for the {@code nth} time from 1. */
    public Anchor at(String quote, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = open().release().text().indexOf(quote, at + 1);
        }
        return Anchor.of(open().release().version(), new Span(at, at + quote.length()));
    }

    /** Puts marks into the open release, as one step. */
    public void add(Mark... marks) {
        List<Edit> edits = new ArrayList<>();
        for (Mark mark : marks) {
            edits.add(Edit.add(open().release().id(), mark));
        }
        workspace.change(Messages.text("do.tag", "test"), edits);
    }

    @Override
    public void close() {
        session.close();
    }
}
