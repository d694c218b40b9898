package org.readout.desk;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.model.Passphrase;

/**
 * What stands in the window while no library is open: that one is being opened, why none can be, the field for its
 * passphrase, or the backup there is of a damaged one.
 */
final class OpeningView extends StackPane {

    private static final double MEASURE = 560;
    private static final double FIELD = 340;

    private final Label words = new Label();
    private final VBox column = new VBox(14, words);

    OpeningView() {
        words.getStyleClass().add("mute");
        words.setWrapText(true);
        words.setMaxWidth(MEASURE);
        words.setAlignment(Pos.CENTER);
        column.setAlignment(Pos.CENTER);
        column.setMaxWidth(MEASURE);
        getChildren().add(column);
        opening();
    }

    void opening() {
        words.setText(Messages.text("desk.opening"));
        column.getChildren().setAll(words);
    }

    /** @param line what is wrong, why, and what to do */
    void cannot(String line) {
        words.setText(Messages.text("desk.cannot.open") + "\n\n" + line);
        column.getChildren().setAll(words);
    }

    /**
     * Says that the library is damaged, and asks whether its backup is to take its place.
     *
     * @param line what is damaged, how old the backup is and what it lacks
     */
    void offer(String line, Runnable take) {
        words.setText(line);
        Button restore = new Button(Messages.text("damaged.take"));
        restore.setId("take-backup");
        Help.on(restore, "backup.take");
        restore.setOnAction(event -> take.run());
        column.getChildren().setAll(words, restore);
    }

    /**
     * Asks for the passphrase.
     *
     * @param line why
     * @param typed is told it
     */
    void ask(String line, Consumer<Passphrase> typed) {
        words.setText(line);
        PasswordField field = new PasswordField();
        field.setId("passphrase");
        field.setPrefWidth(FIELD);
        field.setPromptText(Messages.text("passphrase.now"));
        Help.on(field, "passphrase");
        field.setAccessibleText(Messages.text("passphrase.now"));
        Button unlock = new Button(Messages.text("passphrase.unlock"));
        unlock.setId("unlock");
        unlock.setAccessibleRole(AccessibleRole.BUTTON);
        Help.on(unlock, "unlock");
        unlock.setDefaultButton(true);
        unlock.disableProperty().bind(field.textProperty().map(String::isBlank));
        unlock.setOnAction(event -> {
            Passphrase given = Passphrase.of(field.getCharacters());
            field.clear();
            typed.accept(given);
        });
        HBox row = new HBox(8, field, unlock);
        row.setAlignment(Pos.CENTER);
        column.getChildren().setAll(words, row);
        field.requestFocus();
    }
}
