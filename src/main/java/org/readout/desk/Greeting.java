package org.readout.desk;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.DossierDesk;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;

/**
 * Lays today's page on the desk when the desk is opened. It is made behind the window, and an officer who has begun to work
 * meanwhile is told of it and not interrupted.
 */
final class Greeting {

    private final Workspace workspace;
    private final DossierDesk dossier;
    private final Overlay overlay;
    private final Scene scene;
    private final Runnable show;
    private final EventHandler<InputEvent> hand = event -> touched();
    private boolean working;

    /** @param show lays today's page on the desk */
    Greeting(Workspace workspace, DossierDesk dossier, Overlay overlay, Scene scene, Runnable show) {
        this.workspace = workspace;
        this.dossier = dossier;
        this.overlay = overlay;
        this.scene = scene;
        this.show = show;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, hand);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, hand);
    }

    private void touched() {
        working = true;
        letGo();
    }

    private void letGo() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, hand);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, hand);
    }

    /** Has the page made, and shows it when it is there, if it says anything. */
    void begin() {
        dossier.page("today:").whenCompleteAsync((page, failure) -> {
            letGo();
            // A page that could not be made is asked for again by its key, and says then what is wrong.
            if (failure == null && page != null) {
                greet(page);
            }
        }, workspace.ui());
    }

    private void greet(DossierPage page) {
        boolean says = page.lines().stream().anyMatch(line -> line.kind() != DossierLine.Kind.MUTED);
        if (!says) {
            workspace.say(Messages.text("desk.today.nothing"));
        } else if (working || overlay.hasSheet()) {
            workspace.say(Messages.text("desk.today.ready"));
        } else {
            show.run();
        }
        if (says) {
            dossier.greeted();
        }
    }
}
