package org.readout.desk;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.ClosedLibrary;
import org.readout.jobs.Home;
import org.readout.jobs.LibrarySession;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;

/**
 * Locks the library of one desk, at a key or after a time of rest, and changes its passphrase. For both the library is
 * closed, so that nothing but its encrypted files is left, and the desk with it.
 */
final class DeskLock {

    private final Stage stage;
    private final DeskFrame desk;
    private final LibrarySession session;
    private final Workspace workspace;
    private final OpeningView opening;
    private final Path home;
    private final Consumer<@Nullable Passphrase> reopen;
    private final RestWatch watch = new RestWatch(this::lock);
    private boolean leaving;
    private int rest;

    /** @param reopen opens the library again, with what was typed as its passphrase */
    DeskLock(
            Stage stage, DeskFrame desk, LibrarySession session, Workspace workspace, OpeningView opening, Path home,
            Consumer<@Nullable Passphrase> reopen) {
        this.stage = stage;
        this.desk = desk;
        this.session = session;
        this.workspace = workspace;
        this.opening = opening;
        this.home = home;
        this.reopen = reopen;
        desk.keys().on(Action.LOCK, this::lockNow);
        desk.keys().on(Action.PASSPHRASE, this::showSheet);
    }

    /** Begins to watch for rest, where the library has a passphrase. */
    void watch() {
        if (session.isEncrypted()) {
            session.lockAfter().thenAcceptAsync(this::watchFor, Platform::runLater);
        }
    }

    private void watchFor(int minutes) {
        rest = minutes;
        if (!leaving) {
            watch.watch(desk.scene(), Duration.minutes(minutes));
        }
    }

    private void lockNow() {
        if (session.isEncrypted()) {
            lock();
        } else {
            workspace.sayTrouble(Messages.text("passphrase.none.yet"));
        }
    }

    /** Takes the desk away from a library that was found damaged while it was read; nothing was written to it. */
    void leaveDamaged(Runnable then) {
        if (!leaving) {
            leave(() -> { }, then);
        }
    }

    private void lock() {
        leaveDesk(() -> { }, () -> opening.ask(Messages.text("passphrase.locked"), reopen));
    }

    private void showSheet() {
        desk.showSheet(new PassphraseSheet(session.isEncrypted(), rest, new PassphraseSheet.Orders() {
            @Override
            public void change(@Nullable Passphrase now, @Nullable Passphrase next) {
                requireRight(now, () -> changePassphrase(now, next));
            }

            @Override
            public void lockAfter(int minutes) {
                session.setLockAfter(minutes);
                watchFor(minutes);
            }

            @Override
            public void close() {
                desk.closeSheet();
            }
        }));
    }

    /** The library is closed only for a change that will be made. */
    private void requireRight(@Nullable Passphrase now, Runnable then) {
        CompletableFuture.supplyAsync(() -> now == null || session.isPassphrase(now))
                .thenAcceptAsync(right -> {
                    if (right) {
                        then.run();
                    } else {
                        workspace.sayTrouble(Messages.text("passphrase.wrong"));
                    }
                }, Platform::runLater);
    }

    private void changePassphrase(@Nullable Passphrase now, @Nullable Passphrase next) {
        Path folder = session.folder();
        leaveDesk(() -> ClosedLibrary.changePassphrase(folder, Home.officer(), now, next), () -> reopen.accept(next));
    }

    /** Takes the desk away, closes the library and does some work with it closed, in the background. */
    private void leaveDesk(Runnable closed, Runnable then) {
        if (!leaving && desk.keepWriting()) {
            leave(closed, then);
        }
    }

    private void leave(Runnable closed, Runnable then) {
        leaving = true;
        watch.leave(desk.scene());
        DeskMemory left =
                desk.memory(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        left.save(home);
        opening.opening();
        left.theme().dress(opening.getScene());
        stage.setOnCloseRequest(null);
        stage.setScene(opening.getScene());
        CompletableFuture.runAsync(() -> {
            session.closeForNow();
            closed.run();
        }).whenCompleteAsync((done, failure) -> {
            if (failure == null) {
                then.run();
            } else {
                opening.cannot(failure.getCause() instanceof ReadoutException told
                        ? told.line() : Messages.text("trouble.unexpected"));
            }
        }, Platform::runLater);
    }
}
