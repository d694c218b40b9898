package org.readout.desk.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.LibrarySession;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.CommitmentDraft;
import org.readout.model.Edit;
import org.readout.model.Force;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.Span;

/** A real library of two short releases in French, which get no suggestions, marked by hand. */
final class BriefingDesk implements AutoCloseable {

    private static final String TALKS = "Entretien des deux ministres à Lyon\n\n"
            + "Les deux ministres sont convenus de rouvrir la ligne de chemin de fer. La France rouvrira son école.\n";
    private static final String HARVEST = "La récolte des pommes commence en septembre\n\nElle sera bonne cette année.\n";

    private final BlockingQueue<Runnable> toDo = new LinkedBlockingQueue<>();
    private final LibrarySession session;
    private final Workspace workspace;

    BriefingDesk(Path folder) throws IOException {
        Path talks = Files.writeString(folder.resolve("talks.txt"), TALKS);
        Path harvest = Files.writeString(folder.resolve("harvest.txt"), HARVEST);
        session = LibrarySession.openOrCreate(folder.resolve("test.readout"), "Officer");
        session.importFiles(List.of(talks, harvest), item -> {}).join();
        workspace = new Workspace(session, toDo::add);
        workspace.refresh();
        until(() -> workspace.releasesProperty().get().size() == 2);
        mark();
    }

    private void mark() {
        AnnotatedRelease release = workspace.releasesProperty().get().values().stream()
                .filter(found -> found.release().source().equals("talks.txt")).findFirst().orElseThrow();
        UUID id = release.release().id();
        workspace.change("Tag", List.of(
                Edit.add(id, new CommitmentDraft(at(release, "rouvrir la ligne de chemin de fer"), Force.AGREED)
                        .review(Review.ACCEPTED).build()),
                Edit.add(id, new CommitmentDraft(at(release, "La France rouvrira son école"), Force.UNILATERAL)
                        .build()),
                Edit.add(id, new Note(
                        UUID.randomUUID(), at(release, "ligne"), "Demander le calendrier.", Review.ACCEPTED))));
    }

    private static Anchor at(AnnotatedRelease release, String words) {
        int start = release.release().text().indexOf(words);
        return Anchor.of(release.release().version(), new Span(start, start + words.length()));
    }

    Workspace workspace() {
        return workspace;
    }

    /** Does what waits for the interface's thread until {@code done}. */
    void until(BooleanSupplier done) {
        try {
            while (!done.getAsBoolean()) {
                Runnable next = toDo.poll(60, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError("Nothing more happened");
                }
                next.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
