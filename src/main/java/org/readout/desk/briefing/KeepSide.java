package org.readout.desk.briefing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.IssuedBrief;

/** Templates, house names, and the briefs that went out. */
final class KeepSide extends VBox {

    private final KeepViewModel keep;
    private final FileDialogs dialogs;
    private final ListView<IssuedBrief> issued;

    /**
     * @param issue asks for a file and issues the brief
     * @param packets from colleagues and for them
     */
    KeepSide(KeepViewModel keep, PacketViewModel packets, FileDialogs dialogs, Runnable issue) {
        this.keep = keep;
        this.dialogs = dialogs;
        issued = new ListView<>(keep.issued());
        issued.setId("briefing-issued");
        issued.getStyleClass().add("briefing-releases");
        Help.on(issued, "briefing.issued");
        issued.setAccessibleText(Messages.text("briefing.issued.head"));
        issued.setPlaceholder(new Label(Messages.text("briefing.issued.none")));
        issued.setCellFactory(view -> new Cell());
        issued.setMinHeight(150);
        VBox.setVgrow(issued, Priority.ALWAYS);
        getStyleClass().add("briefing-choices");
        getChildren().setAll(
                template(),
                new HBox(8, Fields.button("template.use", keep::use), Fields.button("template.save", keep::save),
                        Fields.button("template.forget", keep::forget)),
                Fields.lines("house", keep.houseNamesProperty(), 4),
                Fields.button("house.save", keep::saveHouseNames),
                Fields.caps("briefing.issued.head"),
                issued,
                new HBox(8, Fields.button("issue", issue), Fields.button("reopen", this::reopen)),
                Fields.caps("briefing.packet"),
                new HBox(8, Fields.button("packet.write", () -> dialogs
                                .fileToSave(Messages.text("briefing.packet.write"), "releases.packet", List.of("packet"))
                                .ifPresent(packets::write)),
                        Fields.button("packet.take", () -> dialogs.filesToOpen(Messages.text("briefing.packet.take")).stream()
                                .findFirst().ifPresent(packets::take))));
    }

    private Node template() {
        ComboBox<String> name = new ComboBox<>(keep.templates());
        name.setEditable(true);
        name.getEditor().textProperty().bindBidirectional(keep.nameProperty());
        return Fields.under("template", name);
    }

    private void reopen() {
        IssuedBrief chosen = issued.getSelectionModel().getSelectedItem();
        if (chosen != null && !chosen.files().isEmpty()) {
            String name = chosen.files().getFirst();
            Optional<Path> file = dialogs.fileToSave(
                    Messages.text("briefing.reopen"), name, List.of(name.substring(name.lastIndexOf('.') + 1)));
            file.ifPresent(to -> keep.reopen(chosen, to));
        }
    }

    /** What went out: when, marked how, to whom, cleared by whom. */
    private static final class Cell extends ListCell<IssuedBrief> {

        private final Label title = new Label();
        private final Label line = new Label();
        private final VBox both = new VBox(title, line);

        Cell() {
            title.getStyleClass().add("strong");
            line.getStyleClass().addAll("mute", "small");
            title.setWrapText(true);
            line.setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable IssuedBrief brief, boolean empty) {
            super.updateItem(brief, empty);
            if (empty || brief == null) {
                setGraphic(null);
                return;
            }
            title.setText(brief.title());
            line.setText(Messages.text("briefing.issued.line", Words.day(brief.at().atZone(ZoneId.systemDefault()).toLocalDate()),
                    brief.marking(), brief.recipients(), brief.clearance(), brief.officer(), brief.files().size(),
                    brief.sources().size()));
            setAccessibleText(title.getText() + ", " + line.getText());
            setGraphic(both);
        }
    }
}
