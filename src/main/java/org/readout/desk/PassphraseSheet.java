package org.readout.desk;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;

/** Where the library is given a passphrase, another one, or none, and told after what time of rest to lock itself. */
final class PassphraseSheet extends VBox {

    /** Minutes of rest to choose from; 0 is never. */
    private static final List<Integer> RESTS = List.of(0, 5, 15, 30, 60);

    private static final double FIELD = 260;

    /** What the sheet asks the desk to do. */
    interface Orders {

        /** Encrypts or decrypts the library, which is closed for it and opened again. */
        void change(@Nullable Passphrase now, @Nullable Passphrase next);

        void lockAfter(int minutes);

        void close();
    }

    private final Orders orders;
    private final PasswordField now = field("passphrase.now");
    private final PasswordField next = field("passphrase.next");
    private final PasswordField again = field("passphrase.again");
    private final Label said = new Label();
    private final boolean encrypted;

    /**
     * @param encrypted whether the library has a passphrase
     * @param rest after how many minutes it locks itself; 0 for never
     */
    PassphraseSheet(boolean encrypted, int rest, Orders orders) {
        super(14);
        this.encrypted = encrypted;
        this.orders = orders;
        setId("passphrase-sheet");
        getStyleClass().add("sheet");
        setPadding(new Insets(20, 26, 22, 26));
        setPrefWidth(520);
        Label title = new Label(Action.PASSPHRASE.label());
        title.getStyleClass().addAll("serif-strong", "sheet-title");
        Label what = words(Messages.text(encrypted ? "passphrase.has" : "passphrase.has.not"));
        GridPane fields = new GridPane(12, 10);
        if (encrypted) {
            row(fields, "passphrase.now", now);
        }
        row(fields, "passphrase.next", next);
        row(fields, "passphrase.again", again);
        said.getStyleClass().add("mute");
        said.setWrapText(true);
        said.setId("passphrase-said");
        getChildren().addAll(title, what, fields);
        if (encrypted) {
            getChildren().add(rest(rest));
        }
        getChildren().addAll(said, buttons());
    }

    private HBox buttons() {
        Button cancel = new Button(Messages.text("passphrase.cancel"));
        Help.on(cancel, "cancel");
        cancel.setOnAction(event -> orders.close());
        Button set = new Button(Messages.text(encrypted ? "passphrase.change" : "passphrase.set"));
        set.setId("passphrase-set");
        Help.on(set, "passphrase.set");
        set.setDefaultButton(true);
        set.disableProperty().bind(Bindings.createBooleanBinding(
                () -> next.getText().isBlank() || again.getText().isBlank() || encrypted && now.getText().isBlank(),
                next.textProperty(), again.textProperty(), now.textProperty()));
        set.setOnAction(event -> set());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, gap, cancel, set);
        if (encrypted) {
            Button remove = new Button(Messages.text("passphrase.remove"));
            remove.setId("passphrase-remove");
            Help.on(remove, "passphrase.remove");
            remove.getStyleClass().add("link");
            remove.disableProperty().bind(now.textProperty().map(String::isBlank));
            remove.setOnAction(event -> orders.change(Passphrase.of(now.getCharacters()), null));
            row.getChildren().addFirst(remove);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void set() {
        Passphrase chosen = Passphrase.of(next.getCharacters());
        if (!chosen.equals(Passphrase.of(again.getCharacters()))) {
            said.setText(Messages.text("passphrase.differ"));
            return;
        }
        try {
            orders.change(encrypted ? Passphrase.of(now.getCharacters()) : null, chosen.strongEnough());
        } catch (ReadoutException e) {
            said.setText(e.line());
        }
    }

    private HBox rest(int minutes) {
        ChoiceBox<Integer> choice = new ChoiceBox<>();
        choice.getItems().setAll(RESTS);
        choice.setId("lock-after");
        Help.on(choice, "passphrase.rest");
        choice.setAccessibleText(Messages.text("passphrase.lock.after"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer rest) {
                return rest == 0 ? Messages.text("passphrase.never") : Messages.text("passphrase.minutes", rest);
            }

            @Override
            public Integer fromString(String words) {
                // Nothing is typed into a choice box, so it never asks.
                throw new UnsupportedOperationException();
            }
        });
        choice.setValue(minutes);
        choice.valueProperty().subscribe((before, after) -> orders.lockAfter(after));
        HBox row = new HBox(12, words(Messages.text("passphrase.lock.after")), choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static void row(GridPane fields, String label, PasswordField field) {
        Label words = new Label(Messages.text(label));
        words.setLabelFor(field);
        fields.addRow(fields.getRowCount(), words, field);
    }

    private static PasswordField field(String label) {
        PasswordField field = new PasswordField();
        field.setId(label.replace('.', '-'));
        field.setPrefWidth(FIELD);
        field.setAccessibleText(Messages.text(label));
        Help.on(field, "passphrase");
        return field;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        return words;
    }
}
