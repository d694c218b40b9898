package org.readout.desk.briefing;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Section;
import org.readout.desk.briefing.BriefForm.Tick;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;

/** The parts of the brief, switched on and off and put into order. */
final class SectionsSide extends VBox {

    /** What a long brief has. */
    private static final List<Section> WHOLE = Stream.concat(Section.PAGE.stream().filter(section -> section != Section.SOURCES),
            Stream.of(Section.TIMELINE, Section.TABLE, Section.NAMES, Section.TEXTS, Section.SOURCES)).toList();

    private final BriefForm form;
    private final ListView<SectionChoice> list;

    SectionsSide(BriefForm form) {
        this.form = form;
        list = new ListView<>(form.sections());
        list.setId("briefing-sections");
        list.getStyleClass().add("briefing-releases");
        Help.on(list, "briefing.sections");
        list.setAccessibleText(Messages.text("briefing.sections"));
        list.setCellFactory(view -> new Cell());
        list.setMinHeight(420);
        list.setOnKeyPressed(event -> {
            SectionChoice chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && event.getCode() == KeyCode.SPACE) {
                chosen.on().set(!chosen.on().get());
            } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                move(event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("briefing-choices");
        getChildren().setAll(
                new HBox(8, Fields.button("page", () -> form.choose(Section.PAGE)), Fields.button("whole", () -> form.choose(WHOLE))),
                list,
                new HBox(8, Fields.button("up", () -> move(-1)), Fields.button("down", () -> move(1))),
                Fields.tick("annexes", form.tick(Tick.ANNEXES)),
                Fields.tick("comments", form.tick(Tick.COMMENTS)));
    }

    private void move(int by) {
        int place = list.getSelectionModel().getSelectedIndex();
        form.move(place, by);
        list.getSelectionModel().select(Math.clamp(place + by, 0, form.sections().size() - 1));
    }

    /** One section with its box to tick. */
    private static final class Cell extends ListCell<SectionChoice> {

        private final CheckBox box = new CheckBox();
        private @Nullable BooleanProperty bound;

        Cell() {
            box.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable SectionChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (bound != null) {
                box.selectedProperty().unbindBidirectional(bound);
                bound = null;
            }
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            box.setText(choice.name());
            Help.on(box, "briefing.sections");
            box.setId("briefing-section-" + choice.section().code());
            setAccessibleText(choice.name());
            box.selectedProperty().bindBidirectional(choice.on());
            bound = choice.on();
            setGraphic(box);
        }
    }
}
