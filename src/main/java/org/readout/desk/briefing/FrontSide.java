package org.readout.desk.briefing;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Heads;
import org.readout.brief.Markings;
import org.readout.desk.briefing.BriefForm.Day;
import org.readout.desk.briefing.BriefForm.Text;
import org.readout.desk.briefing.BriefForm.Tick;

/** What the officer puts on the brief, in the order in which it stands there. */
final class FrontSide extends VBox {

    FrontSide(BriefForm form) {
        getStyleClass().add("briefing-choices");
        getChildren().setAll(
                marking(form),
                Fields.line("title", form.text(Text.TITLE)),
                Fields.pair(Fields.line("addressee", form.text(Text.ADDRESSEE)), Fields.line("author", form.text(Text.AUTHOR))),
                Fields.pair(Fields.day("date", form.day(Day.DATE), false), Fields.line("clearance", form.text(Text.CLEARANCE))),
                Fields.tick("final", form.tick(Tick.FINAL)),
                Fields.line("purpose", form.text(Text.PURPOSE)),
                Fields.lines("bottom-line", form.text(Text.BOTTOM_LINE), 4),
                Fields.lines("lines", form.text(Text.LINES), 4),
                Fields.lines("pressed", form.text(Text.PRESSED), 3),
                Fields.lines("undisclosed", form.text(Text.UNDISCLOSED), 3),
                language(form));
    }

    /** Each called as it calls itself. */
    private static Node language(BriefForm form) {
        ComboBox<String> language = new ComboBox<>(FXCollections.observableArrayList(Heads.languages()));
        language.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String code) {
                return code == null ? "" : Heads.name(code);
            }

            @Override
            public @Nullable String fromString(@Nullable String name) {
                return language.getValue();
            }
        });
        language.valueProperty().bindBidirectional(form.language());
        return Fields.under("language", language);
    }

    /** Of the desk's list, and none besides: it cannot be left blank. */
    private static Node marking(BriefForm form) {
        ComboBox<String> marking = new ComboBox<>(FXCollections.observableArrayList(Markings.all()));
        marking.valueProperty().bindBidirectional(form.marking());
        form.marking().subscribe(chosen -> {
            if (!marking.getItems().contains(chosen)) {
                // A template may have one that was taken from the list since.
                marking.getItems().add(chosen);
            }
        });
        return Fields.under("marking", marking);
    }
}
