package org.readout.desk.shelf;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Lets files and folders be dropped on a pane. */
final class FileDrop {

    private static final PseudoClass WELCOME = PseudoClass.getPseudoClass("welcome");

    private final Consumer<List<Path>> taker;

    FileDrop(Consumer<List<Path>> taker) {
        this.taker = taker;
    }

    void install(Region pane) {
        pane.setOnDragOver(event -> {
            if (offers(event.getDragboard().getFiles())) {
                event.acceptTransferModes(TransferMode.COPY);
                pane.pseudoClassStateChanged(WELCOME, true);
                event.consume();
            }
        });
        pane.setOnDragExited(event -> pane.pseudoClassStateChanged(WELCOME, false));
        pane.setOnDragDropped((DragEvent event) -> {
            event.setDropCompleted(drop(event.getDragboard().getFiles()));
            event.consume();
        });
    }

    /** Whether there is something to take: words dragged from another window are not files. */
    static boolean offers(List<File> files) {
        return !files.isEmpty();
    }

    /** Takes what was dropped; false if that was nothing. */
    boolean drop(List<File> files) {
        if (!offers(files)) {
            return false;
        }
        taker.accept(files.stream().map(File::toPath).toList());
        return true;
    }
}
