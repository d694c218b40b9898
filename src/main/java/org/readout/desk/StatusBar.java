package org.readout.desk;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.SaveState;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Review;

/** The foot of the window: whether all is saved, and what the library holds. */
final class StatusBar extends HBox {

    StatusBar(Workspace workspace) {
        super(22);
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label saved = label();
        saved.setId("save-state");
        workspace.saveStateProperty().subscribe(state -> {
            saved.setText(Messages.text("save." + state.name()));
            saved.getStyleClass().remove("alert");
            if (state == SaveState.FAILED) {
                saved.getStyleClass().add("alert");
            }
        });
        Label releases = label();
        Label commitments = label();
        workspace.releasesProperty().subscribe(all -> {
            List<Commitment> counted = all.values().stream()
                    .flatMap(release -> release.commitments().stream())
                    .filter(commitment -> commitment.force() != Force.POSITION
                            && commitment.review() != Review.REJECTED)
                    .toList();
            long waiting = counted.stream().filter(Commitment::awaitsReview).count();
            releases.setText(Messages.text("status.releases", all.size()));
            commitments.setText(Messages.text("status.commitments", counted.size(), waiting));
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label hint = label();
        hint.setText(Messages.text("status.shortcuts", Action.SHORTCUTS.keysLabel()));
        getChildren().addAll(saved, releases, commitments, gap, hint);
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().addAll("mute", "small");
        return label;
    }
}
