package org.readout.desk.briefing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.jobs.PacketReport;
import org.readout.jobs.PacketReport.Conflict;

/** What a colleague's packet did, and below, side by side, where both had judged, and otherwise. */
final class ConflictsView extends VBox {

    private final PacketViewModel model;
    private final Label line = new Label();

    ConflictsView(PacketViewModel model) {
        this.model = model;
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        ListView<Conflict> list = new ListView<>(model.conflicts());
        list.setAccessibleHelp(Messages.text("help.briefing.conflicts"));
        list.setId("briefing-conflicts");
        list.setAccessibleText(Messages.text("briefing.packet.conflicts"));
        list.setPlaceholder(new Label(Messages.text("briefing.packet.none")));
        list.setCellFactory(view -> new Cell());
        list.getStyleClass().add("briefing-releases");
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("briefing-choices");
        getChildren().setAll(line, list, Fields.button("packet.done", model::done));
    }

    void show(PacketReport report) {
        line.setText(report.line());
    }

    /** The words, and under them what each says of them. */
    private final class Cell extends ListCell<Conflict> {

        private final Label words = wrapped("strong");
        private final Label ours = wrapped("small");
        private final Label theirs = wrapped("small");
        private final Button keep = Fields.link("packet.ours", () -> model.keepOurs(getItem()));
        private final Button take = Fields.link("packet.theirs", () -> model.takeTheirs(getItem()));
        private final VBox both = new VBox(4, words, Fields.pair(new VBox(2, Fields.caps("briefing.packet.here"), ours, keep),
                new VBox(2, Fields.caps("briefing.packet.there"), theirs, take)));

        Cell() {
            setPrefWidth(0);
        }

        private static Label wrapped(String style) {
            Label label = new Label();
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add(style);
            HBox.setHgrow(label, Priority.ALWAYS);
            return label;
        }

        @Override
        protected void updateItem(@Nullable Conflict conflict, boolean empty) {
            super.updateItem(conflict, empty);
            if (empty || conflict == null) {
                setGraphic(null);
                return;
            }
            words.setText(conflict.release() + ", ¶" + conflict.paragraph() + ": “" + conflict.quote() + "”");
            ours.setText(conflict.ours());
            theirs.setText(conflict.theirs());
            setAccessibleText(words.getText() + ". " + Messages.text("briefing.packet.here") + ": " + conflict.ours() + ". "
                    + Messages.text("briefing.packet.there") + ": " + conflict.theirs());
            setGraphic(both);
        }
    }
}
