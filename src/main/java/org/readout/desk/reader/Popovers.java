package org.readout.desk.reader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.util.Duration;

import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Overlay;

/** Shows what a mark is where the pointer or the caret rests on it, and puts it away when they have gone. */
final class Popovers {

    private final ReaderViewModel model;
    private final ReleaseText text;
    private final Overlay overlay;
    private final MarkPopover popover;
    /** Short for the pointer, which is put on a word on purpose; long for the caret, which is only passing through. */
    private final PauseTransition pointing = new PauseTransition(Duration.millis(350));
    private final PauseTransition resting = new PauseTransition(Duration.millis(700));
    /** As long as the pointer may be on its way from the words to the pop-over. */
    private final PauseTransition leaving = new PauseTransition(Duration.millis(250));

    Popovers(ReaderViewModel model, ReleaseText text, Keys keys, Overlay overlay) {
        this.model = model;
        this.text = text;
        this.overlay = overlay;
        popover = new MarkPopover(model, keys, this::close);
        leaving.setOnFinished(event -> {
            if (!popover.isHover()) {
                overlay.unfloat(popover);
            }
        });
        popover.setOnMouseExited(event -> leaving.playFromStart());
        text.setOnHover(this::hover);
        model.releaseProperty().subscribe(release -> close());
        // A desk that was put away, as when it is locked, has no colours any more; what still waits to be shown in it would look
        // for them in vain.
        text.sceneProperty().flatMap(Scene::windowProperty).subscribe(window -> {
            if (window == null) {
                close();
            }
        });
    }

    /** Puts the pop-over away; false if there was none. */
    boolean close() {
        pointing.stop();
        resting.stop();
        boolean shown = overlay.floats(popover);
        overlay.unfloat(popover);
        return shown;
    }

    /** To be told when the caret has moved: where it rests on a mark, that is shown. */
    void caretMoved() {
        close();
        if (!model.hasSelection() && text.isFocused()) {
            resting.setOnFinished(event -> atCaret());
            resting.playFromStart();
        }
    }

    /** Shows the mark at the caret at once: the one in hand, if it stands there, else the innermost. */
    void atCaret() {
        int caret = model.selectionProperty().get().caret();
        List<UUID> here = model.marks().marksAtCaret(caret);
        Optional<UUID> held = here.stream().filter(id -> id.equals(model.chosenProperty().get())).findFirst();
        held.or(() -> here.stream().findFirst())
                .ifPresent(id -> text.boundsOf(id).ifPresent(bounds -> show(id, here.size(), bounds)));
    }

    private void hover(Optional<ReleaseText.Hover> over) {
        pointing.stop();
        if (over.isEmpty()) {
            leaving.playFromStart();
            return;
        }
        UUID mark = over.get().mark();
        pointing.setOnFinished(event -> show(mark, over.get().others(), over.get().at()));
        pointing.playFromStart();
    }

    private void show(UUID id, int others, Bounds at) {
        leaving.stop();
        model.mark(id).ifPresent(mark -> {
            // A button made anew while it is being pressed would not be: the pointer may move on over the same words.
            if (!overlay.floats(popover) || !popover.shows(mark, others)) {
                popover.show(mark, others);
            }
            overlay.floatAt(popover, at);
        });
    }
}
