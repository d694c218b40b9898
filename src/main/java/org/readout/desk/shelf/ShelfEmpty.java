package org.readout.desk.shelf;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;

/** What stands in the place of the list when it is empty: why, and what to do. */
final class ShelfEmpty extends VBox {

    private final Label head = new Label();
    private final Label words = new Label();
    private final Button add = new Button(Messages.text("shelf.add"));
    private final Button clear = new Button(Messages.text("shelf.clear"));

    ShelfEmpty(Runnable addFiles, Runnable clearFilters) {
        getStyleClass().add("shelf-empty");
        setAlignment(Pos.TOP_CENTER);
        head.getStyleClass().add("strong");
        words.getStyleClass().add("mute");
        for (Label label : new Label[] {head, words}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        add.getStyleClass().add("primary");
        add.setId("shelf-empty-add");
        Help.on(add, Action.IMPORT);
        add.setOnAction(event -> addFiles.run());
        clear.setId("shelf-empty-clear");
        Help.on(clear, "shelf.clear");
        clear.setOnAction(event -> clearFilters.run());
        getChildren().addAll(head, words, add, clear);
    }

    /** @param asked the words of the filter, named where nothing holds them */
    void show(Emptiness reason, String asked) {
        boolean empty = reason != Emptiness.NOT_EMPTY;
        setVisible(empty);
        setManaged(empty);
        if (empty) {
            head.setText(Messages.text("shelf.empty." + reason + ".head", asked));
            words.setText(Messages.text("shelf.empty." + reason + ".words"));
        }
        present(add, reason == Emptiness.NO_RELEASES);
        present(clear, empty && reason != Emptiness.NO_RELEASES);
    }

    private static void present(Button button, boolean here) {
        button.setVisible(here);
        button.setManaged(here);
    }
}
