package org.readout.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Shortcuts;
import org.readout.desk.toolkit.Theme;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.Attendant;
import org.readout.jobs.Beginning;
import org.readout.jobs.ClosedLibrary;
import org.readout.jobs.Home;
import org.readout.jobs.LibrarySession;
import org.readout.model.Backup;
import org.readout.model.DamagedLibraryException;
import org.readout.model.LockedException;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window of Readout. It shows at once; the library is opened behind it. */
public final class Desk extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    /** A window that is not drawn, as one that is folded away, does not keep the rest of the library from being read. */
    private static final long LONGEST_UNSEEN = 3;
    /** What the window is to open. JavaFX makes the application itself, so this cannot be handed to it. */
    private static @Nullable Seat seat;
    private static @Nullable CompletableFuture<Opened> early;

    private final OpeningView opening;
    private @Nullable LibrarySession session;
    /** Whether the officer has been shown what today brings; who only unlocks the desk goes on with what was open. */
    private boolean greeted;

    /**
     * What the desk is opened on.
     *
     * @param opener opens the library, with what the officer typed as its passphrase or with null; called in the background;
     *     what it throws is shown in words
     * @param home the user's data folder, where the desk remembers how it was left
     * @param attendant does what commands of the shell ask of the library while it is open here
     */
    public record Seat(Function<@Nullable Passphrase, LibrarySession> opener, Path home, Attendant attendant) {}

    /** A library, and what of it is shown first, which is read while the window is made. */
    private record Opened(LibrarySession session, CompletableFuture<Beginning> first) {}

    public Desk() {
        if (seat != null) {
            DeskMemory.load(seat.home()).theme().wear();
        }
        opening = new OpeningView();
    }

    /** Opens the window and comes back when it is closed. The library is opened while JavaFX starts. */
    public static void open(Seat on) {
        seat = on;
        CompletableFuture<Opened> opened = opened(on, null);
        early = opened;
        try {
            Application.launch(Desk.class);
        } catch (RuntimeException | Error e) {
            // No window could be made: what was opened for it is let go.
            opened.thenAccept(library -> library.session().close()).exceptionally(failure -> null).join();
            throw e;
        }
    }

    private static CompletableFuture<Opened> opened(Seat on, @Nullable Passphrase typed) {
        return CompletableFuture.supplyAsync(() -> {
            LibrarySession session = on.opener().apply(typed);
            return new Opened(session, session.begin(DeskMemory.load(on.home()).release()));
        });
    }

    @Override
    public void start(Stage stage) {
        start(stage, Objects.requireNonNull(seat), Objects.requireNonNull(early));
    }

    void start(Stage stage, Seat on) {
        start(stage, on, opened(on, null));
    }

    private void start(Stage stage, Seat on, CompletableFuture<Opened> coming) {
        DeskMemory memory = DeskMemory.load(on.home());
        Theme.loadFonts();
        Shortcuts.load(on.home());
        Scene waiting = new Scene(opening);
        memory.theme().dress(waiting);
        stage.setTitle(Messages.text("app.name"));
        stage.setMinWidth(820);
        stage.setMinHeight(560);
        place(stage, memory);
        stage.setScene(waiting);
        stage.show();
        follow(stage, on, null, coming);
    }

    /** @param typed as the passphrase; null where none was asked for yet */
    private void openLibrary(Stage stage, Seat on, @Nullable Passphrase typed) {
        opening.opening();
        follow(stage, on, typed, opened(on, typed));
    }

    private void follow(Stage stage, Seat on, @Nullable Passphrase typed, CompletableFuture<Opened> coming) {
        coming.whenCompleteAsync((opened, failure) -> {
            if (failure == null) {
                sitDown(stage, opened, on, typed);
            } else {
                tell(stage, on, typed, cause(failure));
            }
        }, Platform::runLater);
    }

    /** Says why the library does not open, and what can be done. */
    private void tell(Stage stage, Seat on, @Nullable Passphrase typed, Throwable failure) {
        if (failure instanceof LockedException locked) {
            opening.ask(locked.line(), passphrase -> openLibrary(stage, on, passphrase));
        } else if (failure instanceof DamagedLibraryException damage && damage.offered() instanceof Backup backup) {
            opening.offer(DamageWords.of(damage, Clock.systemDefaultZone()), () -> takeBackup(stage, on, typed, backup));
        } else {
            opening.cannot(line(failure));
        }
    }

    private void takeBackup(Stage stage, Seat on, @Nullable Passphrase typed, Backup backup) {
        opening.opening();
        CompletableFuture.runAsync(() -> ClosedLibrary.restore(backup, Home.officer(), typed))
                .whenCompleteAsync((done, failure) -> {
                    if (failure == null) {
                        openLibrary(stage, on, typed);
                    } else {
                        opening.cannot(line(failure));
                    }
                }, Platform::runLater);
    }

    private void sitDown(Stage stage, Opened library, Seat on, @Nullable Passphrase typed) {
        LibrarySession opened = library.session();
        session = opened;
        DeskMemory memory = DeskMemory.load(on.home());
        Workspace workspace = new Workspace(opened, Platform::runLater);
        DeskFrame desk = new DeskFrame(
                workspace, new SystemDialogs(stage, getHostServices()), Clock.systemDefaultZone(), libraryName(opened.folder()),
                stage.getScene().getWidth(), stage.getScene().getHeight());
        desk.keys().on(Action.SHORTCUTS, () -> desk.showShortcuts(() -> keepShortcuts(workspace, on.home())));
        desk.keys().on(Action.QUIT, () -> leave(stage, desk, on.home()));
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave(stage, desk, on.home());
        });
        DeskLock lock = new DeskLock(stage, desk, opened, workspace, opening, on.home(), passphrase -> {
            session = null;
            openLibrary(stage, on, passphrase);
        });
        opened.proven().whenCompleteAsync((sound, failure) -> {
            if (failure != null) {
                session = null;
                lock.leaveDamaged(() -> tell(stage, on, typed, cause(failure)));
            }
        }, Platform::runLater);
        opened.openDoor(
                (lent, request, out, err) -> request.arguments().isEmpty()
                        ? raise(stage) : on.attendant().serve(lent, request, out, err),
                () -> Platform.runLater(workspace::refresh));
        desk.arrange(memory);
        workspace.begin(library.first())
                .whenComplete((done, failure) -> {
                    // Not before: panes without a release would be styled, laid out and drawn, and then once more.
                    if (session == opened) {
                        desk.showIn(stage);
                    }
                })
                .thenRunAsync(() -> desk.comeBack(memory), Platform::runLater)
                .thenCompose(done -> drawn(desk.scene()))
                .thenCompose(done -> workspace.refresh())
                .thenRunAsync(() -> {
                    workspace.learn();
                    workspace.takingIn().startWatching();
                    lock.watch();
                    if (!greeted) {
                        greeted = true;
                        desk.greet();
                    }
                }, Platform::runLater);
    }

    /** Done when the scene, as it stands now, has been drawn: until then nothing else is begun. */
    private static CompletableFuture<Void> drawn(Scene scene) {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            Runnable[] after = new Runnable[1];
            after[0] = () -> {
                scene.removePostLayoutPulseListener(after[0]);
                drawn.complete(null);
            };
            scene.addPostLayoutPulseListener(after[0]);
            Platform.requestNextPulse();
        });
        return drawn.completeOnTimeout(null, LONGEST_UNSEEN, TimeUnit.SECONDS).thenRunAsync(() -> { }, Platform::runLater);
    }

    private static int raise(Stage stage) {
        Platform.runLater(() -> {
            stage.setIconified(false);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        });
        return 0;
    }

    private static void keepShortcuts(Workspace workspace, Path home) {
        try {
            Shortcuts.save(home);
        } catch (ReadoutException e) {
            workspace.sayTrouble(e.line());
        }
    }

    private static void leave(Stage stage, DeskFrame desk, Path home) {
        if (!desk.keepWriting()) {
            return;
        }
        desk.memory(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()).save(home);
        stage.hide();
        Platform.exit();
    }

    @Override
    public void stop() {
        if (session != null) {
            session.close();
        }
    }

    private static void place(Stage stage, DeskMemory memory) {
        stage.setWidth(memory.width());
        stage.setHeight(memory.height());
        boolean onScreen = !Double.isNaN(memory.x())
                && !Screen.getScreensForRectangle(memory.x(), memory.y(), memory.width(), 40).isEmpty();
        if (onScreen) {
            stage.setX(memory.x());
            stage.setY(memory.y());
        }
        stage.setMaximized(memory.maximized());
    }

    /** The library's name as the officer knows it: its folder's, without the ending. */
    static String libraryName(Path folder) {
        String name = Objects.toString(folder.getFileName(), "");
        return name.endsWith(".readout") ? name.substring(0, name.length() - ".readout".length()) : name;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static String line(Throwable failure) {
        Throwable cause = cause(failure);
        if (cause instanceof ReadoutException told) {
            return told.line();
        }
        LOG.error("The library could not be opened", cause);
        return Messages.text("trouble.unexpected");
    }
}
