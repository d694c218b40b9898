package org.readout.desk;

import java.time.Clock;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.SaveState;
import org.readout.desk.toolkit.Totals;
import org.readout.desk.toolkit.Workspace;

/** The foot of the window: whether all is saved, and what the library holds. */
final class StatusBar extends HBox {

    /** Left out where there is no room, in this order. */
    private final List<Node> spare;

    /**
     * Says how things stand now, and from then on.
     *
     * @param clock says what is today, and the officer's zone
     */
    StatusBar(Workspace workspace, Keys keys, Clock clock, ScaleMenu scale) {
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
        Label suggestions = label();
        suggestions.setId("review-progress");
        Runnable count = () -> {
            Totals all = workspace.reviewing().inAll();
            releases.setText(Messages.text("status.releases", all.releases(), all.reviewed()));
            commitments.setText(Messages.text("status.commitments", all.promises(), all.promisesWaiting()));
            String mode = workspace.reviewing().policyProperty().get().briefOnly() ? "status.progress.brief" : "status.progress";
            suggestions.setText(Messages.text(mode, all.judged(), all.asked()));
        };
        workspace.shelfProperty().subscribe(count);
        workspace.releasesProperty().subscribe(count);
        workspace.reviewing().policyProperty().subscribe(count);
        count.run();
        Button dossier = new Button(Messages.text("status.dossier"));
        dossier.setId("status-dossier");
        dossier.getStyleClass().addAll("link", "small", "status-link");
        Help.on(dossier, Action.DOSSIER);
        dossier.setOnAction(event -> keys.perform(Action.DOSSIER));
        Button lexicon = new Button(Messages.text("status.lexicon"));
        lexicon.setId("status-lexicon");
        lexicon.getStyleClass().addAll("link", "small", "status-link");
        Help.on(lexicon, Action.LEXICON);
        lexicon.setOnAction(event -> keys.perform(Action.LEXICON));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label hint = label();
        hint.textProperty().bind(
                Action.SHORTCUTS.keysLabelProperty().map(now -> Messages.text("status.shortcuts", now)));
        spare = List.of(releases, commitments);
        getChildren().addAll(saved, new BackupLabel(workspace, clock), releases, commitments, suggestions, dossier, lexicon, gap, scale, hint);
    }

    /** What does not fit is left out, the least needed first: half a word helps nobody. */
    @Override
    protected void layoutChildren() {
        List<Node> needed = getChildren().stream().filter(node -> node.isManaged() || spare.contains(node)).toList();
        double wanted = snappedLeftInset() + snappedRightInset() + getSpacing() * (needed.size() - 1)
                + needed.stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum();
        for (Node node : spare) {
            boolean fits = wanted <= getWidth();
            wanted -= fits ? 0 : node.prefWidth(-1) + getSpacing();
            node.setVisible(fits);
            node.setManaged(fits);
        }
        super.layoutChildren();
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().addAll("mute", "small");
        return label;
    }
}
