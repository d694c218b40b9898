package org.readout.desk.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.readout.desk.reader.TypedFacts.Fact;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.model.Clue;
import org.readout.model.Publication;

/** The six facts of a publication in fields, each with where it came from; Enter keeps them, Escape leaves them. */
final class FactsForm extends GridPane {

    private static final double NAMES = 92;

    private final PublicationViewModel model;
    private final Runnable close;
    private final Map<Fact, TextField> fields = new EnumMap<>(Fact.class);
    private final Map<Fact, Label> found = new EnumMap<>(Fact.class);
    private final Label error = new Label();

    /** @param close takes the form away again */
    FactsForm(PublicationViewModel model, Runnable close) {
        super(10, 5);
        this.model = model;
        this.close = close;
        setId("reader-facts");
        getStyleClass().add("facts-form");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(NAMES), wide);
        int row = 0;
        for (Fact fact : Fact.values()) {
            TextField field = new TextField();
            field.setId("facts-" + fact);
            field.setPromptText(Messages.text("facts.prompt." + fact));
            Label name = new Label(Messages.text("facts." + fact));
            name.setLabelFor(field);
            field.setAccessibleText(name.getText());
            Help.on(field, "facts");
            Label where = new Label();
            where.getStyleClass().addAll("mute", "small");
            where.setWrapText(true);
            where.setMinHeight(Region.USE_PREF_SIZE);
            fields.put(fact, field);
            found.put(fact, where);
            add(name, 0, row);
            add(field, 1, row);
            add(where, 1, row + 1);
            row += 2;
        }
        add(foot(), 1, row);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox foot() {
        Button save = new Button(Messages.text("note.save"));
        save.setId("facts-save");
        save.getStyleClass().add("primary");
        Help.on(save, "facts.save");
        save.setOnAction(event -> save());
        Button cancel = new Button(Messages.text("note.cancel"));
        Help.on(cancel, "cancel");
        cancel.setOnAction(event -> close.run());
        error.getStyleClass().addAll("alert", "small");
        error.setId("facts-error");
        HBox foot = new HBox(8, save, cancel, error);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /** Enter on a button presses it; in a field it keeps all. */
    private void key(KeyEvent event) {
        boolean inField = event.getTarget() instanceof TextField;
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && inField) {
            save();
            event.consume();
        }
    }

    /** Fills the fields; the first that is asked for has the keyboard. */
    void edit(Publication publication) {
        error.setText("");
        TypedFacts.of(publication).forEach((fact, words) -> field(fact).setText(words));
        Fact asked = null;
        for (Fact fact : Fact.values()) {
            Clue clue = TypedFacts.found(publication, fact);
            boolean unsure = clue != null && clue.isUnsure();
            boolean missing = field(fact).getText().isEmpty();
            Label where = Objects.requireNonNull(found.get(fact));
            where.setText(missing ? Messages.text("facts.unknown")
                    : clue == null ? Messages.text("facts.given")
                    : PublicationViewModel.found(clue) + (unsure ? " " + Messages.text("facts.unsure") : ""));
            where.getStyleClass().remove("facts-asked");
            if (unsure || missing && (fact == Fact.PUBLISHED || fact == Fact.PUBLISHER || fact == Fact.LANGUAGE)) {
                where.getStyleClass().add("facts-asked");
                asked = asked == null ? fact : asked;
            }
        }
        field(asked == null ? Fact.TITLE : asked).requestFocus();
    }

    private TextField field(Fact fact) {
        return Objects.requireNonNull(fields.get(fact));
    }

    private void save() {
        Map<Fact, String> typed = new EnumMap<>(Fact.class);
        fields.forEach((fact, field) -> typed.put(fact, field.getText()));
        Optional<TypedFacts.Refused> refused = model.describe(typed);
        if (refused.isEmpty()) {
            close.run();
        } else {
            error.setText(refused.get().getMessage());
            field(refused.get().fact()).requestFocus();
        }
    }
}
