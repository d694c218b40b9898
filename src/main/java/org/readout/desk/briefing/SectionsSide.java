package org.readout.desk.briefing;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.readout.brief.Section;
import org.readout.desk.briefing.BriefForm.Tick;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Messages;

/** The parts of the brief, switched on and off and put into order. */
final class SectionsSide extends VBox {

    /** What a long brief has. */
    private static final List<Section> WHOLE = Stream.concat(Section.PAGE.stream().filter(section -> section != Section.SOURCES),
            Stream.of(Section.TIMELINE, Section.TABLE, Section.NAMES, Section.TEXTS, Section.SOURCES)).toList();

    private final BriefForm form;
    private final TickList<SectionChoice> list;

    SectionsSide(BriefForm form, FileDialogs dialogs) {
        this.form = form;
        list = new TickList<>("sections", form.sections(), SectionChoice::name, section -> "", SectionChoice::on);
        list.setMinHeight(380);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                move(event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
        getStyleClass().add("briefing-choices");
        getChildren().setAll(
                new HBox(8, Fields.button("page", () -> form.choose(Section.PAGE)), Fields.button("whole", () -> form.choose(WHOLE))),
                list,
                new HBox(8, Fields.button("up", () -> move(-1)), Fields.button("down", () -> move(1))),
                Fields.tick("annexes", form.tick(Tick.ANNEXES)),
                Fields.tick("comments", form.tick(Tick.COMMENTS)),
                template(dialogs));
    }

    /** The ministry's own document that Word files are written in, if one is chosen. */
    private Node template(FileDialogs dialogs) {
        Label name = new Label();
        name.setId("briefing-word-name");
        name.getStyleClass().addAll("mute", "small");
        name.textProperty().bind(form.word().map(file -> String.valueOf(file.getFileName())).orElse(Messages.text("briefing.word.none")));
        Button none = Fields.link("word.clear", () -> form.word().set(null));
        none.visibleProperty().bind(form.word().isNotNull());
        HBox row = new HBox(8, Fields.button("word", () -> dialogs.filesToOpen(Messages.text("briefing.word")).stream()
                .findFirst().ifPresent(form.word()::set)), none);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, row, name);
    }

    private void move(int by) {
        int place = list.getSelectionModel().getSelectedIndex();
        form.move(place, by);
        list.getSelectionModel().select(Math.clamp(place + by, 0, form.sections().size() - 1));
    }
}
